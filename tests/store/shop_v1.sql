-- Rows of a shop as the first csdesk wrote it: its Listen to settled, an import, an undo.

INSERT INTO alembic_version (
    version_num
) VALUES
    ('0001');

INSERT INTO attachment (
    id, name, media_type, size, sha256, content
) VALUES
    (1, 'wheel.png', 'image/png', 23, 'd032d04c432fb891a92ca1eba5bcb3dd4ad676f7bc75640ab35a45f87315cb89', x'89504e4720612070686f746f206f66206120776865656c');

INSERT INTO draft (
    name, body, saved_at
) VALUES
    ('complaint:2:listen', '{"effect": "It is lou"}', '2026-11-20T09:00:00.000000Z');

INSERT INTO history (
    seq, at, offset_minutes, person_id, action, verb, noun, noun_id, kind, digest, chain
) VALUES
    (1, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '1', 'added', '09170d3597449adf587dc52e8ca82be8907c775999e540c739c2e2b027a43ab5', '6078ea38a7b4e43f32cb5630da52f6ee1cd39531359445a25e8041d27b2b2d7d'),
    (2, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '2', 'added', 'e5da61786934e8e1eed6b8513bcecf2cd4ee6a36f1fb8980d813dcf8389ba6cb', '264ac4ecbfcf073c06b146ee6fc57ccbb495e02c4e96f1bb66906ce90013ca00'),
    (3, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '3', 'added', '7aa2871e2b395a46d3082166848be018fce56a5f900c8e86e3758a2b2a24c879', 'dd039367c7268582c4da1822b7879105ff75e3e8c21a0369537dc7d12333c176'),
    (4, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '4', 'added', 'e103f0fc5e4d3701f90c8f54e272dd75a16f55a45c6fc2044c6c31afb226a550', '36709636773ed70c3dbcbf2eab97eef4d83f317ffae81a5fefe44c5ff190d2c3'),
    (5, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '5', 'added', '9aef35b2c718ea48336cd34c16dee8d088910152f67e7bdf56d20223f499c17d', '081be7c3af62949006023887e8d0a14636bff13a84c94d53f4a45bc119ca575d'),
    (6, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '6', 'added', '3d0f533a11def1acf98d7067cf8d8b0a27ed8e4b2fe02cee2e89b04854f53c6d', 'e5d03a08d449106373dbade54f4ea31c601a149c1b77be72648854c558c60ab8'),
    (7, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '7', 'added', 'a12d557f42e839ebc69e9c364c7917e3e4aa860f7c083e489a640e28cfe0bac1', 'b5417a99850338790ef272ee3aea9e282b5d4a202c2ff2de6c4b320a634c25c3'),
    (8, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '8', 'added', '682f612158433fb5e7a5078ca00e42297d8346e79f634d6c88833b7d2ba682d8', '4c74cb90548f8f912fcef68fb5bb04ae9bbfeaf84a92a335f9c3d48b5ccb75ba'),
    (9, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '9', 'added', '87683c5f8d9172febda7aa7c32e47d3eaf18f875491734f816ed3e8bfe43726c', 'ea2564fb05b6e4db71f426b4850a33252c78bc818b507226b71213c0c40a2224'),
    (10, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '10', 'added', 'ba6478af5d6e53f263d178131e6400a80c26ce9161cdd259b74c2d6fad5c2cc9', '8c863004a94e6309161d32e8e4c2d88e55f5eb0e9dfaff8a0d4341e5b9eba980'),
    (11, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '11', 'added', 'f125f9d676c727de52f24b99e51e8b47db3099fac2b6def0c0ed17bc26102104', '40aa77d521a0d028d63df6ac791c46dd45b39ef379ef7e82a340dea490cb35b6'),
    (12, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '12', 'added', 'dc6044795e6e9e19b1f7b95463850f76403c7c88db08324581278a8799c096f3', 'fd8ad7262a5866a09bee3e155542336f410521ec60fd740279285b2e1fc19190'),
    (13, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '13', 'added', '84a4d54c0fac6609c00c435549950e688941a8b10cae7fbc1f40bcdbb5220e11', '7f9f3f071bf616799273b3c3e4c1d47b874225d92cea319e0f1d74a51b90a547'),
    (14, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '14', 'added', '16501a3d4a4036cfba06d8cbac2a8f34cc946b83d242b54159b708a2f82f4315', '7a94dcc8b83f4274441d21127956225308b40b50a27a4134484a79481e0a8f73'),
    (15, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'list_item', '15', 'added', 'd6c7dc58f40db5361991934cc5dfc34253945e99bea3a8123ae4688a1155717b', '5ca257460aff9c6a3d3c84d78249d92cac15eb5e437bb5bb23ffb62ca0d79f2a'),
    (16, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'setting', 'name', 'added', 'fb74aea294f61b86b567168435240ce210e67a5f76fddb427a5fa84b0cf1ad7c', '93e1c9e089ace9abaa724b81a94858ccbcfd305a70949c575ca78b2140b1f3f5'),
    (17, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'setting', 'hourly_minor', 'added', '9d7eb7dca900dfc54ed9af3385a007995e2e6288c703d3d7a1b8afcf1d3de01e', 'db1f8ddc6a180731041b572d61bf80c7746fcc8fde80a1e7c1dc77daf7f80d22'),
    (18, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'setting', 'margin_bp', 'added', '869212fc4be413de893fe8ade27146424ab44499eeaf36b70afe6241d408b23a', '7271a53a5056e05c05e39a849a1ac3a1f531d57b7917f29ec9f94b5eccb38e85'),
    (19, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'setting', 'usual_tax_bp', 'added', 'ddcd2d778b7dc0628ca0768cadcc3d02b2b25f570701e3053fa477b1ee90353b', '1d5a9f63471b41e384cf2cb53544f6f12dc414377a1cf7c64fac9f900aa32aed'),
    (20, '2026-11-09T09:00:00.000000Z', 60, NULL, '8c7bace6-a0d0-4fad-a638-22e525d09dfe', 'save_shop', 'setting', 'first_run_done', 'added', '0e555c8d807a95b504b8dade023284533ad64151752d30afb80275fef4d20f98', '7d2cfca473e41b4baffe93273f5261c2b86d7a7b49700b83324b7f642010473d'),
    (21, '2026-11-09T09:00:00.000000Z', 60, NULL, '55cdcabd-baeb-461d-b3ed-2af8792280d8', 'save_person', 'person', '1', 'added', 'ce94715b4baa04e54409f87f3ccf24f52cfb84c5edffb0bce38c8d1a8d1b64c5', '0298839014e8289efe2cdd55213d9730b5d11a485d0f35f16a267254f2010582'),
    (22, '2026-11-09T09:00:00.000000Z', 60, 1, '38f25819-3b93-40b2-a132-c5659a78aaaa', 'save_logo', 'attachment', '1', 'added', '25cebb7baf6d6821a412945a2f614aa18404e5fd7f971fbc9a79f80a88e8c011', '82643b3435ad43b805a63bf7af20e6ab677c802912cc9387783adb458a06ca3d'),
    (23, '2026-11-09T09:00:00.000000Z', 60, 1, '38f25819-3b93-40b2-a132-c5659a78aaaa', 'save_logo', 'setting', 'logo_id', 'added', '3e61a42590b07e900b033fd1eb5b2b0a6a22ed3826778480a5968453be58656a', '1d50a6cd498983349f31278e5c938e20ce2a5e304fec0fe3b5617626fe78f9b9'),
    (24, '2026-11-09T09:00:00.000000Z', 60, 1, '8eda96d1-871a-4c5a-a69e-19d5ba884387', 'add_customer', 'customer', '1', 'added', '4c44e5142c92bef174b315c4a6fad185c75798d79b56b7c93eece500997a7665', '0dc8f48bbcb9d96b7c92474746da45c8312864e801f9ba45da70cd7ee026c65c'),
    (25, '2026-11-09T09:00:00.000000Z', 60, 1, '8eda96d1-871a-4c5a-a69e-19d5ba884387', 'add_customer', 'contact_point', '1', 'added', '7c66683cbf313b129cebe7188022ee68a1121eea20fa3f201bfd05d622190bc9', 'ad3fc0459c7118de31571bdff8dcf695419101092720b5b854c6879ac54ecbc4'),
    (26, '2026-11-09T09:00:00.000000Z', 60, 1, '8eda96d1-871a-4c5a-a69e-19d5ba884387', 'add_customer', 'contact_point', '2', 'added', '44cd9d43060eacc15ad525da7d46589cec45f421e476241bb79ee8ed9ebd17da', '637e40392427b1c072874b5e89ec5761713250cb9ae35941145dfdeddbffb2bd'),
    (27, '2026-11-09T09:00:00.000000Z', 60, 1, 'a5f6a914-7026-41c5-b3a1-1c16d40871eb', 'add_customer', 'customer', '2', 'added', '4cbc17d1d45b1e0df4ca3a785c110d5929b3858cbcf77a351d1437229c7e61b6', '55f3a20e12444c3e3b641cbe971781a838ae169c4d223cf64f0f2725bc768c6c'),
    (28, '2026-11-09T09:00:00.000000Z', 60, 1, 'ebc4ed95-131d-4800-a845-47e7aa17a43e', 'save_preferences', 'preferences', '1', 'added', '9f659b0b377c5ae794dadbc73ca2dc7294ac6d9e7c5fd1ba733f97b48d586881', '20f976e3af1dde2d521a61b7967a74e896f61f07bf0bf1c0289814508f358858'),
    (29, '2026-11-09T09:00:00.000000Z', 60, 1, 'a1af0f02-8ed8-4dc3-a0f6-08d4c5e8a950', 'add_purchase', 'purchase', '1', 'added', '166c96854c2999a8b55fef77da517c88ad82db97fe6327f4ce161a59be7ba26d', 'e6fa1c8cd4611673f0b20e547b7073988b00cd1411593223e3c0ff4c39e7357b'),
    (30, '2026-11-09T09:00:00.000000Z', 60, 1, 'e554e2ce-9442-40f0-9ced-ceb41f0f0622', 'add_purchase', 'purchase', '2', 'added', '606d70abf1e02061d19c514037af19ab29bacff89e31bb3b94fbd2fd2e995bd9', '07f54b5cdb9c14e208fb40cfe6359c21b1f7077fe15c8cfe77354e8d3537b429'),
    (31, '2026-11-09T09:00:00.000000Z', 60, 1, '395551ce-f497-439e-962c-b0e55dd17b2c', 'add_purchase', 'purchase', '3', 'added', '1acad3960cb40717febd434bc4a5bff0cbb7cb23ffff712f6207091d5835c812', '786e0327a0f742133bdcad61606b00b9389f0cb159a8eb869ef4ee65aa98714f'),
    (32, '2026-11-16T09:00:00.000000Z', 60, 1, '4e44e6bb-cd1e-424c-940e-f2fbcde05c39', 'log_complaint', 'complaint', '1', 'added', '429d9b8ed239922c51b73418e177c3536a7e6ee9aa025c71ed5ab57f4b553834', 'ae9b1258e6690cb144f6ea750b40fd060ff2039696000c0a42dd5065e46ad26d'),
    (33, '2026-11-16T09:00:00.000000Z', 60, 1, 'e094e790-b540-41a6-af30-5289cf622f01', 'save_listen', 'complaint', '1', 'changed', '304239b33b93fb1570c2867cf582d828a0f609c24fdabffb161e67b5c7267962', 'e181fdf7d2e1da41358e6fc3580930f033a7b42a97b49335418deb2a98743736'),
    (34, '2026-11-16T09:00:00.000000Z', 60, 1, 'e094e790-b540-41a6-af30-5289cf622f01', 'save_listen', 'listen_step', '1', 'added', 'fc4d255099f90c7509f28bd34ffaa3080267e21d074c8c08c7758b96d8760ec1', '972c51cb44bbe840bd3f50ef0a4e93e12f1d137a048998a7cbb4b72edfe8f304'),
    (35, '2026-11-16T09:00:00.000000Z', 60, 1, 'ecc54f23-a5d3-40e7-ac83-5b64d251c237', 'save_empathize', 'empathize_step', '1', 'added', '741efb37a9b0a16f3cbda46cf316c2b5ce1f5da6461081d80737f11fd1254996', '5d75e792ed4ce48c6c1ecfda04c46496c80aec7f9bb55895fafd1593ac0081a5'),
    (36, '2026-11-16T09:00:00.000000Z', 60, 1, '03b66378-9c03-41d8-a702-c16ff02e0299', 'save_act', 'act_step', '1', 'added', 'd4a6371bb30ad3f304f4b6ae1b0760e5a5436fcf25a3b4b29105e3e187a4d45f', '7cb67a1290bc68be2ee39f61eb3dc94fd5d3bff9fd8c2981633675ee13c99880'),
    (37, '2026-11-16T09:00:00.000000Z', 60, 1, '03b66378-9c03-41d8-a702-c16ff02e0299', 'save_act', 'option', '1', 'added', '63e8dd167bef225339f8fecabb0520d0ae68c7e7ab9cc353096ba815b03176fc', 'c8ef6048412e2a5efee97294f946092c9dd5153157923d0eedefc764b1f1b2e9'),
    (38, '2026-11-16T09:00:00.000000Z', 60, 1, '03b66378-9c03-41d8-a702-c16ff02e0299', 'save_act', 'redress', '1', 'added', '04db5c9ae2c45866ffd1660edae68eed70253d55e9dc7354b7424d708590f509', '7617e7ed4348d31e15e7daa29b0d18f05c6d70f555742da391c5f64b6be416cd'),
    (39, '2026-11-16T09:00:00.000000Z', 60, 1, '03b66378-9c03-41d8-a702-c16ff02e0299', 'save_act', 'redress', '2', 'added', '09044fce408a7889c984351f737c3e48436783846951b562b5e6c76fd4b64535', '07e636964e331ed13ba06c54a36e3a97a4df7871b33450317213be7adb8f3e9f'),
    (40, '2026-11-16T09:00:00.000000Z', 60, 1, '03b66378-9c03-41d8-a702-c16ff02e0299', 'save_act', 'promise', '1', 'added', 'dba2ceae6cd3fd2a3faeadfd17ad90b724948b9f35775ce31506feabd7fa6e27', '8a35eea6fae15ca98ee0c502881044b4826192f9bf485419d2ef94336ab94d0b'),
    (41, '2026-11-16T09:00:00.000000Z', 60, 1, '03b66378-9c03-41d8-a702-c16ff02e0299', 'save_act', 'follow_up', '1', 'added', 'fb9d7988fb8e72da2f030c4632e596637485f406c371c613b6f0231e044da9d7', '0d2bc71562edf4e348f63ed57fefda707d0ad834146b305c06b5113034fb06bf'),
    (42, '2026-11-19T15:00:00.000000Z', 60, 1, '0172f349-28df-4a3f-9176-257d9f5fe010', 'keep_promise', 'promise', '1', 'changed', '4ca02d90a2595bea7258fc8570bbdeb3fe594bc15f6db818eb317dcf0654d5b3', 'c00f15550487b0faf0f1597dfc34e3294d2c9003c0e3f79b6ef426a2bc8eaebb'),
    (43, '2026-11-19T15:00:00.000000Z', 60, 1, 'b9dba2f8-d792-4be2-8dbd-d646a4569426', 'log_minutes', 'effort', '1', 'added', '72413e345613346a8bdcbf78ba37d872323f58d5c4376e273ace2a9ad73fe8af', '9eae5da6ab288a4bfd0c4ac3d9afb9f0e3aedc482d2a21a5ef2c87ca3bcf72fd'),
    (44, '2026-11-19T15:00:00.000000Z', 60, 1, 'e93dac5d-1b21-4330-8dbe-e2544d8f9457', 'log_outlay', 'outlay', '1', 'added', 'f00e7db6dba70b741e3400b81c39cd9d945110240148dde05a676d87bd15f780', '092741a9f71cd6933bdba3ec5ebdf6e6dc5278d9af6115a56007560eac24e7d3'),
    (45, '2026-11-20T09:00:00.000000Z', 60, 1, 'b84b24b7-b3d4-481d-a9a6-c8784f4478e7', 'answer_follow_up', 'follow_up', '1', 'changed', '420c74dd583fff5717d021a7efc668e1a32f5db45f1bba1ab1527046fea09144', '75303b842bd78728aa0eeea2e7c2fd0948576691c8b5013550b2e10058a5cec1'),
    (46, '2026-11-20T09:00:00.000000Z', 60, 1, '20b6bfbc-4371-42e9-9411-9adab364c589', 'called_back', 'follow_up', '1', 'changed', 'dc0818a91406537ee44f706f1a10489999e1d68b85a49d2ae43dc518dc7c23e2', '654f3a214c71ae18f955800f0120600170a9b4e75e0095a9fdb826884d6c42dc'),
    (47, '2026-11-20T09:00:00.000000Z', 60, 1, 'dc14e10a-c7e3-4385-ac21-a147ee28efe1', 'settle', 'complaint', '1', 'changed', '55ffb866095390498ce90d12b633548eeceec6fdb2de3c71a1f055e78284d232', 'd6d81c05426c8efea2adc15dac663552d496527f681bdf0d847862936388542d'),
    (48, '2026-11-20T09:00:00.000000Z', 60, 1, 'd6ea994c-67e7-46cc-890a-a18a5cf03d49', 'log_contact', 'contact', '1', 'added', 'c834f9178d30914d56b6bf032ba329dea328d4436534b281b0e09d716a6966a9', 'bdb517f504d882ba6a1657c46cc57d0b073d64689f573d974ee5042e111384c1'),
    (49, '2026-11-20T09:00:00.000000Z', 60, 1, 'd6ea994c-67e7-46cc-890a-a18a5cf03d49', 'log_contact', 'effort', '2', 'added', 'cdddcfc05cd9256e2a6251d536e84e6aa370602394810ced5a00cb2ad3755ce6', 'cb8297b11c25774f1ab6f6b34c6078ac45bc25f6369c1aeb7ccf4e5df357e726'),
    (50, '2026-11-20T09:00:00.000000Z', 60, 1, 'd6ea994c-67e7-46cc-890a-a18a5cf03d49', 'log_contact', 'promise', '2', 'added', '63de1990f515d4eb8b7976594d6f6ba43dcfd3a9557e0698dbef104a25cbffec', 'ad036194be5c1840da9de355ee4d6b1399b3caf9c4806b01b651bb7349361cae'),
    (51, '2026-11-20T09:00:00.000000Z', 60, 1, 'd6ea994c-67e7-46cc-890a-a18a5cf03d49', 'log_contact', 'follow_up', '2', 'added', '0646ebf3bfbb63334b4a88a1e1356a4a309d44f0aaa22c70cd37a3b47d12040e', '12aaf240f102f111e85494af39edae3db944c730d7a3ac45d593cda99d80afdc'),
    (52, '2026-11-20T09:00:00.000000Z', 60, 1, '6130a4d6-dd1a-4f8f-b685-6493f980ebf9', 'log_complaint', 'complaint', '2', 'added', 'd7e5e8ee6edd24085b192aa5efab9757a1aaab7dedd850f8ce2738a168ba7cef', '32a04584f6376f3d93d6bb163486ed9d6d231155bdc33fe3054bc612f56ccaef'),
    (53, '2026-11-20T09:00:00.000000Z', 60, 1, '26beb0e4-5be6-4311-b179-2e54d4ec223d', 'save_listen', 'complaint', '2', 'changed', '8bc1a519b6e529c76faf059ef51b6e39b9c0d7011a6addabd8995637e43b7a25', '62c6c51aab37634786285967c1bee2bea2850caedd535a2751e9b06457f92227'),
    (54, '2026-11-20T09:00:00.000000Z', 60, 1, '26beb0e4-5be6-4311-b179-2e54d4ec223d', 'save_listen', 'listen_step', '2', 'added', '4ad4fae6e2ccd016d6cdb3386d3a8be458d5cde182b86dac31f2c4a1e55740c4', 'edaf3d998b6d1de852302bacfba1909fe6902d9bb1d9aaeb751523db85d30d98'),
    (55, '2026-11-20T09:00:00.000000Z', 60, 1, 'b483d40d-6297-4f0d-8358-2b6741c57b1d', 'log_complaint', 'complaint', '3', 'added', 'ab07c7a6344ec060958ff41bc3f992ded2d10a345857382a979da9d355de490f', 'aa8419ac37a707f6d413d772d28b32d4dbc57a6855a886fc57735e013e685842'),
    (56, '2026-11-20T09:00:00.000000Z', 60, 1, '96578597-32fd-4958-aa37-384e2a7b4477', 'bring_in', 'import_batch', '1', 'imported', '3143cf699a76ba2e5a0c22aa4e37fe47ec87257592e26fc1c390acae54295b88', '04cc2705d70c8ebc4bec79007b7d8be9e35d4edbcb0e06c90af732099f008c84'),
    (57, '2026-11-20T09:00:00.000000Z', 60, 1, '7e344814-268b-4d0d-b2f6-0e5a5741feca', 'bring_in', 'import_batch', '2', 'imported', '6cbdbf67bd37f1a08d5fa2a5210ed14dbfbe11cb82700ad65bad17f9315a6d36', 'edf47825732d6f667ab45db9430ffa09607e04fe322d7adac3f31f51d25749c0'),
    (58, '2026-11-20T09:00:00.000000Z', 60, 1, '81a2dfbd-b5d8-46d6-8ab1-143592b95726', 'undo_import', 'import_batch', '2', 'undone_import', '7fbc85e228cd9f6092bd215eebf280402b3a02543f73d22b7fb2e7b310444887', '36b1348f05ec922402f9947cdd7fcfc83eb6736aa5dc46e2b540790aaf4cfb98'),
    (59, '2026-11-20T09:00:00.000000Z', 60, 1, '5152dc0f-8771-4e2b-a8bc-aeef8b9d14aa', 'log_complaint', 'complaint', '4', 'added', '34b89fc1c799a931a1ec2f9d2cd2a7c89c64427000cdc322a2484b92c95e5790', '16875d3678f8c4ce4cd6fccc8041082280a4a8d720e8f34cf693f110d7296b7c'),
    (60, '2026-11-20T09:00:00.000000Z', 60, 1, 'ed5f6211-e98b-44fb-94e7-8378de7b4179', 'undo', 'complaint', '4', 'removed', '575ad1a060653495a952a48d6062fc1608e52b31be46c95c1635216fc7328565', '192b2c46807e1fe974499d0db8fa2965200a5e5c373f27ac8f98fa0a0c33e1fd');

INSERT INTO import_batch (
    id, file_name, sha256, layout, brought_at, rows, customers, purchases, rows_digest, undone_at
) VALUES
    (1, 'orders.csv', '309fc2be133418194eefd609d796f6c092d6a6ca0e00c4726155acdb3f39477c', 'shopify_orders', '2026-11-20T09:00:00.000000Z', 1, 1, 1, 'eb8949ddbbbed326bc9911c104f5fa12802bd6c644778a8b4a9d776c1faf6b34', NULL),
    (2, 'orders.csv', '625c3f14fc094e7876aa7fea010557cea5fc6cb391ef3238dcd35923f9512f3e', 'shopify_orders', '2026-11-20T09:00:00.000000Z', 1, 1, 1, '380f33309fb0a406be08e24acf60ad7757e6f944ed43a415e620194dcd9d4224', '2026-11-20T09:00:00.000000Z');

INSERT INTO list_item (
    id, list_name, label, position, active, usual_minutes
) VALUES
    (1, 'category', 'Product', 0, 1, NULL),
    (2, 'category', 'Repair or service', 1, 1, NULL),
    (3, 'category', 'Delivery', 2, 1, NULL),
    (4, 'category', 'Price or bill', 3, 1, NULL),
    (5, 'category', 'How we spoke', 4, 1, NULL),
    (6, 'cause', 'Wrong or faulty part', 0, 1, NULL),
    (7, 'cause', 'Work not checked', 1, 1, NULL),
    (8, 'cause', 'Promised too much', 2, 1, NULL),
    (9, 'cause', 'Misunderstanding', 3, 1, NULL),
    (10, 'cause', 'Supplier or carrier', 4, 1, NULL),
    (11, 'cause', 'Outside our control', 5, 1, NULL),
    (12, 'broken_promise', 'Repair didn’t hold', 0, 1, NULL),
    (13, 'broken_promise', 'Took too long', 1, 1, NULL),
    (14, 'broken_promise', 'Wrong part', 2, 1, NULL),
    (15, 'broken_promise', 'Nothing we promised', 3, 1, NULL);

INSERT INTO person (
    id, name, initials, hourly_minor, active
) VALUES
    (1, 'Tom Reyes', 'TR', 3000, 1);

INSERT INTO search_document (
    id, customer_id, title, body
) VALUES
    (1, 1, 'Anna Lindqvist', 'anna@example.org
+44 20 7946 0018 442079460018 42079460018 2079460018 079460018 79460018 9460018 460018 60018 0018 018'),
    (2, 2, 'Bea Okafor', ''),
    (3, 3, 'Greg Hollis', 'greg@hollis.test'),
    (1099511627777, 1, 'Rear wheel again', 'The rear wheel rubs the brake again.
Walked to school.'),
    (1099511627778, 2, 'Rear wheel again', 'The saddle creaks.'),
    (1099511627779, 1, 'The bell never came', 'The bell never came.'),
    (2199023255553, 1, '', 'Rides like new.');

INSERT INTO setting (
    name, value
) VALUES
    ('first_run_done', 'true'),
    ('hourly_minor', '3000'),
    ('logo_id', '1'),
    ('margin_bp', '4000'),
    ('name', '"Millbrook Cycles"'),
    ('usual_tax_bp', '0');

INSERT INTO customer (
    id, name, note, looked_after_by, referred_by, external_key, created_at, archived_at, batch_id
) VALUES
    (1, 'Anna Lindqvist', '', 1, NULL, NULL, '2026-11-09T09:00:00.000000Z', NULL, NULL),
    (2, 'Bea Okafor', '', NULL, 1, NULL, '2026-11-09T09:00:00.000000Z', NULL, NULL),
    (3, 'Greg Hollis', '', NULL, NULL, NULL, '2026-11-20T09:00:00.000000Z', NULL, 1);

INSERT INTO history_value (
    seq, salt, body
) VALUES
    (1, 'b60702bdac0a2b9d105e079963f954a9', '{"after": {"active": true, "id": 1, "label": "Product", "list_name": "category", "position": 0, "usual_minutes": null}, "before": null}'),
    (2, '7e6c6fe08199e372b9dd628ccb6d1348', '{"after": {"active": true, "id": 2, "label": "Repair or service", "list_name": "category", "position": 1, "usual_minutes": null}, "before": null}'),
    (3, '404bd7ab6ba888038025760e2e39733e', '{"after": {"active": true, "id": 3, "label": "Delivery", "list_name": "category", "position": 2, "usual_minutes": null}, "before": null}'),
    (4, 'a09419adf51229dcb2706268e071b512', '{"after": {"active": true, "id": 4, "label": "Price or bill", "list_name": "category", "position": 3, "usual_minutes": null}, "before": null}'),
    (5, 'a2162653ddf83946182cf603544bf265', '{"after": {"active": true, "id": 5, "label": "How we spoke", "list_name": "category", "position": 4, "usual_minutes": null}, "before": null}'),
    (6, '5b43d8eadb64e00d68cac210447c9b3b', '{"after": {"active": true, "id": 6, "label": "Wrong or faulty part", "list_name": "cause", "position": 0, "usual_minutes": null}, "before": null}'),
    (7, '7c83346e5cebfdfc2d14b7c981a382ae', '{"after": {"active": true, "id": 7, "label": "Work not checked", "list_name": "cause", "position": 1, "usual_minutes": null}, "before": null}'),
    (8, 'df5ea603792c6f600951932b004d8f8e', '{"after": {"active": true, "id": 8, "label": "Promised too much", "list_name": "cause", "position": 2, "usual_minutes": null}, "before": null}'),
    (9, '83265c91bf36bdb152d7aa36761df1da', '{"after": {"active": true, "id": 9, "label": "Misunderstanding", "list_name": "cause", "position": 3, "usual_minutes": null}, "before": null}'),
    (10, 'e16d8e9e1dc0ae19441f9274d24f540c', '{"after": {"active": true, "id": 10, "label": "Supplier or carrier", "list_name": "cause", "position": 4, "usual_minutes": null}, "before": null}'),
    (11, '2ee4c21e67acfe1a51232b6e9e44b8b6', '{"after": {"active": true, "id": 11, "label": "Outside our control", "list_name": "cause", "position": 5, "usual_minutes": null}, "before": null}'),
    (12, '89bee03483ab251dcad188bf320adf75', '{"after": {"active": true, "id": 12, "label": "Repair didn\u2019t hold", "list_name": "broken_promise", "position": 0, "usual_minutes": null}, "before": null}'),
    (13, '0dd322cfdf0e60a10d93e7003f07a402', '{"after": {"active": true, "id": 13, "label": "Took too long", "list_name": "broken_promise", "position": 1, "usual_minutes": null}, "before": null}'),
    (14, '2e9dd8ea75584a8385bf01e7073e0c69', '{"after": {"active": true, "id": 14, "label": "Wrong part", "list_name": "broken_promise", "position": 2, "usual_minutes": null}, "before": null}'),
    (15, 'b3be2e5e89dbb332b4af7ce14ea77ea8', '{"after": {"active": true, "id": 15, "label": "Nothing we promised", "list_name": "broken_promise", "position": 3, "usual_minutes": null}, "before": null}'),
    (16, 'd7e6b6dd66384482f849c22a8905e36c', '{"after": {"name": "name", "value": "\"Millbrook Cycles\""}, "before": null}'),
    (17, '5af5aca0d6650e0326a0b1de65508e1e', '{"after": {"name": "hourly_minor", "value": "3000"}, "before": null}'),
    (18, '10bc67dd389b77ca235b49a86e849054', '{"after": {"name": "margin_bp", "value": "4000"}, "before": null}'),
    (19, '4a8e36ef2590df9fea01f2301c82a1ef', '{"after": {"name": "usual_tax_bp", "value": "0"}, "before": null}'),
    (20, 'd5d1d1df5ea3e2c110a47699ae2080d8', '{"after": {"name": "first_run_done", "value": "true"}, "before": null}'),
    (21, 'af33281221ed9be2b4fa7b3a8841fe13', '{"after": {"active": true, "hourly_minor": 3000, "id": 1, "initials": "TR", "name": "Tom Reyes"}, "before": null}'),
    (22, '369b19c8113bd7e14d24f5676f9b24ed', '{"after": {"id": 1, "media_type": "image/png", "name": "wheel.png", "sha256": "d032d04c432fb891a92ca1eba5bcb3dd4ad676f7bc75640ab35a45f87315cb89", "size": 23}, "before": null}'),
    (23, '80678d8a5842dd8b0a95e3cb46cc2ad7', '{"after": {"name": "logo_id", "value": "1"}, "before": null}'),
    (24, '938514f456145acf04479f70d7b68ea0', '{"after": {"archived_at": null, "batch_id": null, "created_at": "2026-11-09T09:00:00.000000Z", "external_key": null, "id": 1, "looked_after_by": 1, "name": "Anna Lindqvist", "note": "", "referred_by": null}, "before": null}'),
    (25, '98219efe719f8b0b902554ae9c965ad6', '{"after": {"batch_id": null, "customer_id": 1, "id": 1, "kind": "mail", "normal": "anna@example.org", "typed": "anna@example.org"}, "before": null}'),
    (26, '6d89013ec0edb0a81b798e066388881d', '{"after": {"batch_id": null, "customer_id": 1, "id": 2, "kind": "phone", "normal": "442079460018", "typed": "+44 20 7946 0018"}, "before": null}'),
    (27, '87f70bcb920815a978e952f20aa4cd58', '{"after": {"archived_at": null, "batch_id": null, "created_at": "2026-11-09T09:00:00.000000Z", "external_key": null, "id": 2, "looked_after_by": null, "name": "Bea Okafor", "note": "", "referred_by": 1}, "before": null}'),
    (28, '04074e777fb6d2cde83be246be196483', '{"after": {"approach": "", "best_times": "", "channel": "Text first", "choices": "", "customer_id": 1, "donts": "", "form_of_address": ""}, "before": null}'),
    (29, '95a66e25bb9ccbd5a5354bca9ac941d2', '{"after": {"batch_id": null, "bought_on": "2026-03-02", "complaint_id": null, "cost_minor": null, "customer_id": 1, "fingerprint": null, "gross_minor": 24000, "id": 1, "margin_estimated": false, "margin_minor": 9600, "net_estimated": false, "net_minor": 24000, "paid_currency": null, "paid_minor": null, "rate": null, "reference": "", "return_of": null, "tax_minor": 0, "what": ""}, "before": null}'),
    (30, '925d4d5af180f1074a68aaf0a3c6a81f', '{"after": {"batch_id": null, "bought_on": "2026-03-09", "complaint_id": null, "cost_minor": null, "customer_id": 1, "fingerprint": null, "gross_minor": -4000, "id": 2, "margin_estimated": false, "margin_minor": -1600, "net_estimated": false, "net_minor": -4000, "paid_currency": null, "paid_minor": null, "rate": null, "reference": "", "return_of": 1, "tax_minor": 0, "what": ""}, "before": null}'),
    (31, 'bed5f606bbce219fdced63f304d03b0a', '{"after": {"batch_id": null, "bought_on": "2026-03-02", "complaint_id": null, "cost_minor": null, "customer_id": null, "fingerprint": null, "gross_minor": 500, "id": 3, "margin_estimated": false, "margin_minor": 200, "net_estimated": false, "net_minor": 500, "paid_currency": null, "paid_minor": null, "rate": null, "reference": "", "return_of": null, "tax_minor": 0, "what": ""}, "before": null}'),
    (32, 'c86486f28a277c25a60dc0110138c094', '{"after": {"at_stake_minor": 3800, "batch_id": null, "category_id": 2, "cause_id": null, "channel": "phone", "customer_id": 1, "final_say": "", "final_say_at": null, "final_say_by": null, "id": 1, "offset_minutes": 60, "opened_at": "2026-11-16T09:00:00.000000Z", "outcome": null, "person_id": 1, "purchase_id": null, "reopened_at": null, "reopened_reason": "", "settled_at": null, "severity": 2, "title": "The rear wheel rubs the brake again", "words": "The rear wheel rubs the brake again."}, "before": null}'),
    (33, '8976ed3aa2aa1c77bcf5a8132809c807', '{"after": {"at_stake_minor": 0, "batch_id": null, "category_id": 2, "cause_id": null, "channel": "phone", "customer_id": 1, "final_say": "", "final_say_at": null, "final_say_by": null, "id": 1, "offset_minutes": 60, "opened_at": "2026-11-16T09:00:00.000000Z", "outcome": null, "person_id": 1, "purchase_id": null, "reopened_at": null, "reopened_reason": "", "settled_at": null, "severity": 2, "title": "Rear wheel again", "words": "The rear wheel rubs the brake again."}, "before": {"at_stake_minor": 3800, "batch_id": null, "category_id": 2, "cause_id": null, "channel": "phone", "customer_id": 1, "final_say": "", "final_say_at": null, "final_say_by": null, "id": 1, "offset_minutes": 60, "opened_at": "2026-11-16T09:00:00.000000Z", "outcome": null, "person_id": 1, "purchase_id": null, "reopened_at": null, "reopened_reason": "", "settled_at": null, "severity": 2, "title": "The rear wheel rubs the brake again", "words": "The rear wheel rubs the brake again."}}'),
    (34, '82611a7a1596a54bcaf876689ef98c21', '{"after": {"added_words": "", "broken_promise_id": 12, "complaint_id": 1, "done_at": "2026-11-16T09:00:00.000000Z", "effect": "Walked to school.", "expected": "", "feeling": null, "read_back_at": "2026-11-16T09:00:00.000000Z", "read_back_skipped": "", "seeks": "", "summary": "The wheel rubs again."}, "before": null}'),
    (35, '8cb8824398a97250201b0949eaaa6aa9', '{"after": {"acknowledged_at": "2026-11-16T10:00:00.000000Z", "acknowledged_by": "phone", "asked_whom": "", "changes": "", "complaint_id": 1, "delivered": "", "done_at": "2026-11-16T09:00:00.000000Z", "effect": "", "in_their_shoes": "", "promised": "", "said_sorry": false, "sentence": "", "told_name": false, "verdict": "we_failed", "went_wrong": "", "would_put_right": ""}, "before": null}'),
    (36, 'b1645385cacf2dae3c4973032834c92f', '{"after": {"complaint_id": 1, "counter_answer": "", "counter_reasonable": null, "counter_words": "", "done_at": "2026-11-16T09:00:00.000000Z", "nothing_to_promise": false, "read_back_at": "2026-11-16T10:00:00.000000Z", "read_back_skipped": "", "remedy_decision": "owed", "unusual_reason": ""}, "before": null}'),
    (37, 'a98f14d138fa7bec93afd4d13e3cbd99', '{"after": {"chosen": true, "complaint_id": 1, "cost_minor": 0, "detail": "", "id": 1, "limits_told": false, "position": 0, "ready": "", "title": "Re-true and loan bike", "worth_minor": null}, "before": null}'),
    (38, '446e737ad898ce0155b5232a41f85cb7', '{"after": {"account_code": "", "complaint_id": 1, "cost_minor": 3800, "customer_id": 1, "form": "repair", "given_on": "2026-11-16", "id": 1, "kind": "remedy", "what": "Re-true, 12 spokes", "worth_minor": null}, "before": null}'),
    (39, 'dfcd544552eeed3b6ee46f09d93e5561', '{"after": {"account_code": "", "complaint_id": 1, "cost_minor": 1200, "customer_id": 1, "form": "voucher", "given_on": "2026-11-16", "id": 2, "kind": "goodwill", "what": "Bell and a coffee", "worth_minor": null}, "before": null}'),
    (40, '4bf4d27c398f83d64c63680a9f217632', '{"after": {"broken_at": null, "complaint_id": 1, "contact_id": null, "customer_id": 1, "due_at": "2026-11-19T16:00:00.000000Z", "id": 1, "kept_at": null, "made_at": "2026-11-16T09:00:00.000000Z", "offset_minutes": 60, "person_id": 1, "reason": "", "what": "Wheel done and ridden"}, "before": null}'),
    (41, '6720cd56aef82b1ddadf253f89bcf4bb', '{"after": {"answered_at": null, "ask_on": "2026-12-03", "called_back_at": null, "complaint_id": 1, "customer_id": 1, "declined_at": null, "ease": null, "id": 1, "person_id": 1, "question": "Still running true?", "recommend": null, "satisfaction": null, "words": ""}, "before": null}'),
    (42, '3e526cd746446c5290a251f0c0b76e30', '{"after": {"broken_at": null, "complaint_id": 1, "contact_id": null, "customer_id": 1, "due_at": "2026-11-19T16:00:00.000000Z", "id": 1, "kept_at": "2026-11-19T15:00:00.000000Z", "made_at": "2026-11-16T09:00:00.000000Z", "offset_minutes": 60, "person_id": 1, "reason": "", "what": "Wheel done and ridden"}, "before": {"broken_at": null, "complaint_id": 1, "contact_id": null, "customer_id": 1, "due_at": "2026-11-19T16:00:00.000000Z", "id": 1, "kept_at": null, "made_at": "2026-11-16T09:00:00.000000Z", "offset_minutes": 60, "person_id": 1, "reason": "", "what": "Wheel done and ridden"}}'),
    (43, '234dd4902b0a409c4cd857d724ac784d', '{"after": {"complaint_id": 1, "contact_id": null, "cost_minor": 1250, "customer_id": 1, "hourly_minor": 3000, "id": 1, "measured": "by_hand", "minutes": 25, "note": "", "person_id": 1, "spent_on": "2026-11-19"}, "before": null}'),
    (44, '7f8ca0306c18521dc6de332d4331292c', '{"after": {"complaint_id": null, "cost_minor": 450, "customer_id": 1, "id": 1, "kind": "postage", "note": "Parts by post", "spent_on": "2026-11-19"}, "before": null}'),
    (45, '0661f6f2dd051cf475c8a2b10b491dbd', '{"after": {"answered_at": "2026-11-20T09:00:00.000000Z", "ask_on": "2026-12-03", "called_back_at": null, "complaint_id": 1, "customer_id": 1, "declined_at": null, "ease": 3, "id": 1, "person_id": 1, "question": "Still running true?", "recommend": 4, "satisfaction": 2, "words": "Slow, but kind."}, "before": {"answered_at": null, "ask_on": "2026-12-03", "called_back_at": null, "complaint_id": 1, "customer_id": 1, "declined_at": null, "ease": null, "id": 1, "person_id": 1, "question": "Still running true?", "recommend": null, "satisfaction": null, "words": ""}}'),
    (46, '7e7dd0b40ce14d77e0c7fdf4677be4ec', '{"after": {"answered_at": "2026-11-20T09:00:00.000000Z", "ask_on": "2026-12-03", "called_back_at": "2026-11-20T09:00:00.000000Z", "complaint_id": 1, "customer_id": 1, "declined_at": null, "ease": 3, "id": 1, "person_id": 1, "question": "Still running true?", "recommend": 4, "satisfaction": 2, "words": "Slow, but kind."}, "before": {"answered_at": "2026-11-20T09:00:00.000000Z", "ask_on": "2026-12-03", "called_back_at": null, "complaint_id": 1, "customer_id": 1, "declined_at": null, "ease": 3, "id": 1, "person_id": 1, "question": "Still running true?", "recommend": 4, "satisfaction": 2, "words": "Slow, but kind."}}'),
    (47, 'b1708b59070091aa6dc77d90a4493964', '{"after": {"at_stake_minor": 0, "batch_id": null, "category_id": 2, "cause_id": 7, "channel": "phone", "customer_id": 1, "final_say": "", "final_say_at": null, "final_say_by": null, "id": 1, "offset_minutes": 60, "opened_at": "2026-11-16T09:00:00.000000Z", "outcome": "put_right", "person_id": 1, "purchase_id": null, "reopened_at": null, "reopened_reason": "", "settled_at": "2026-11-20T09:00:00.000000Z", "severity": 2, "title": "Rear wheel again", "words": "The rear wheel rubs the brake again."}, "before": {"at_stake_minor": 0, "batch_id": null, "category_id": 2, "cause_id": null, "channel": "phone", "customer_id": 1, "final_say": "", "final_say_at": null, "final_say_by": null, "id": 1, "offset_minutes": 60, "opened_at": "2026-11-16T09:00:00.000000Z", "outcome": null, "person_id": 1, "purchase_id": null, "reopened_at": null, "reopened_reason": "", "settled_at": null, "severity": 2, "title": "Rear wheel again", "words": "The rear wheel rubs the brake again."}}'),
    (48, 'e593051b23d5ef8873ae5e14af9669d2', '{"after": {"about": "thanks", "at": "2026-11-20T09:00:00.000000Z", "channel": "counter", "complaint_id": null, "customer_id": 1, "id": 1, "offset_minutes": 60, "person_id": 1, "said": "Rides like new."}, "before": null}'),
    (49, 'ccdc2e81c823ccf4d2e1f26f8b53d2fd', '{"after": {"complaint_id": null, "contact_id": 1, "cost_minor": 250, "customer_id": 1, "hourly_minor": 3000, "id": 2, "measured": "by_hand", "minutes": 5, "note": "", "person_id": 1, "spent_on": "2026-11-20"}, "before": null}'),
    (50, 'b6626e2dd698da0291e3425f974b14af', '{"after": {"broken_at": null, "complaint_id": null, "contact_id": 1, "customer_id": 1, "due_at": "2026-11-20T22:59:59.000000Z", "id": 2, "kept_at": null, "made_at": "2026-11-20T09:00:00.000000Z", "offset_minutes": 60, "person_id": 1, "reason": "", "what": "Send the bell"}, "before": null}'),
    (51, '576241668a41f9938918955e1c45701f', '{"after": {"answered_at": "2026-11-20T09:00:00.000000Z", "ask_on": "2026-11-20", "called_back_at": null, "complaint_id": null, "customer_id": 1, "declined_at": null, "ease": null, "id": 2, "person_id": 1, "question": "", "recommend": 9, "satisfaction": null, "words": ""}, "before": null}'),
    (52, '2e83437b0e05f52d24e2439ed248189a', '{"after": {"at_stake_minor": 0, "batch_id": null, "category_id": null, "cause_id": null, "channel": "phone", "customer_id": 2, "final_say": "", "final_say_at": null, "final_say_by": null, "id": 2, "offset_minutes": 60, "opened_at": "2026-11-20T09:00:00.000000Z", "outcome": null, "person_id": 1, "purchase_id": null, "reopened_at": null, "reopened_reason": "", "settled_at": null, "severity": 2, "title": "The saddle creaks", "words": "The saddle creaks."}, "before": null}'),
    (53, '850d50718bd9bc8f00747fb8506aa62b', '{"after": {"at_stake_minor": 0, "batch_id": null, "category_id": null, "cause_id": null, "channel": "phone", "customer_id": 2, "final_say": "", "final_say_at": null, "final_say_by": null, "id": 2, "offset_minutes": 60, "opened_at": "2026-11-20T09:00:00.000000Z", "outcome": null, "person_id": 1, "purchase_id": null, "reopened_at": null, "reopened_reason": "", "settled_at": null, "severity": 2, "title": "Rear wheel again", "words": "The saddle creaks."}, "before": {"at_stake_minor": 0, "batch_id": null, "category_id": null, "cause_id": null, "channel": "phone", "customer_id": 2, "final_say": "", "final_say_at": null, "final_say_by": null, "id": 2, "offset_minutes": 60, "opened_at": "2026-11-20T09:00:00.000000Z", "outcome": null, "person_id": 1, "purchase_id": null, "reopened_at": null, "reopened_reason": "", "settled_at": null, "severity": 2, "title": "The saddle creaks", "words": "The saddle creaks."}}'),
    (54, 'd9ddb07972f1f9a6e102bec5690ef8e7', '{"after": {"added_words": "", "broken_promise_id": null, "complaint_id": 2, "done_at": null, "effect": "", "expected": "", "feeling": null, "read_back_at": "2026-11-16T09:00:00.000000Z", "read_back_skipped": "", "seeks": "", "summary": "The wheel rubs again."}, "before": null}'),
    (55, '7473f01b9b715d9b78bcd9c1a776e399', '{"after": {"at_stake_minor": 0, "batch_id": null, "category_id": null, "cause_id": null, "channel": "phone", "customer_id": 1, "final_say": "", "final_say_at": null, "final_say_by": null, "id": 3, "offset_minutes": 60, "opened_at": "2026-11-20T09:00:00.000000Z", "outcome": null, "person_id": 1, "purchase_id": null, "reopened_at": null, "reopened_reason": "", "settled_at": null, "severity": 2, "title": "The bell never came", "words": "The bell never came."}, "before": null}'),
    (56, 'fec330cd027e58e7fcdfa98b7921ae0f', '{"after": {"brought_at": "2026-11-20T09:00:00.000000Z", "customers": 1, "file_name": "orders.csv", "id": 1, "layout": "shopify_orders", "purchases": 1, "rows": 1, "rows_digest": "eb8949ddbbbed326bc9911c104f5fa12802bd6c644778a8b4a9d776c1faf6b34", "sha256": "309fc2be133418194eefd609d796f6c092d6a6ca0e00c4726155acdb3f39477c", "undone_at": null}, "before": null}'),
    (57, '9bdb87692274673b206df168c40463c9', '{"after": {"brought_at": "2026-11-20T09:00:00.000000Z", "customers": 1, "file_name": "orders.csv", "id": 2, "layout": "shopify_orders", "purchases": 1, "rows": 1, "rows_digest": "380f33309fb0a406be08e24acf60ad7757e6f944ed43a415e620194dcd9d4224", "sha256": "625c3f14fc094e7876aa7fea010557cea5fc6cb391ef3238dcd35923f9512f3e", "undone_at": null}, "before": null}'),
    (58, 'ee9f1d9df972840e25dc8edb05867064', '{"after": {"brought_at": "2026-11-20T09:00:00.000000Z", "customers": 1, "file_name": "orders.csv", "id": 2, "layout": "shopify_orders", "purchases": 1, "rows": 1, "rows_digest": "380f33309fb0a406be08e24acf60ad7757e6f944ed43a415e620194dcd9d4224", "sha256": "625c3f14fc094e7876aa7fea010557cea5fc6cb391ef3238dcd35923f9512f3e", "undone_at": "2026-11-20T09:00:00.000000Z"}, "before": {"brought_at": "2026-11-20T09:00:00.000000Z", "customers": 1, "file_name": "orders.csv", "id": 2, "layout": "shopify_orders", "purchases": 1, "rows": 1, "rows_digest": "380f33309fb0a406be08e24acf60ad7757e6f944ed43a415e620194dcd9d4224", "sha256": "625c3f14fc094e7876aa7fea010557cea5fc6cb391ef3238dcd35923f9512f3e", "undone_at": null}}'),
    (59, '646d853179f4f585c83e5d18968c68f1', '{"after": {"at_stake_minor": 0, "batch_id": null, "category_id": null, "cause_id": null, "channel": "phone", "customer_id": 2, "final_say": "", "final_say_at": null, "final_say_by": null, "id": 4, "offset_minutes": 60, "opened_at": "2026-11-20T09:00:00.000000Z", "outcome": null, "person_id": 1, "purchase_id": null, "reopened_at": null, "reopened_reason": "", "settled_at": null, "severity": 2, "title": "Written down by mistake", "words": "Written down by mistake."}, "before": null}'),
    (60, '74065eb4e1efe1dfb77c16e96d6d8143', '{"after": null, "before": {"at_stake_minor": 0, "batch_id": null, "category_id": null, "cause_id": null, "channel": "phone", "customer_id": 2, "final_say": "", "final_say_at": null, "final_say_by": null, "id": 4, "offset_minutes": 60, "opened_at": "2026-11-20T09:00:00.000000Z", "outcome": null, "person_id": 1, "purchase_id": null, "reopened_at": null, "reopened_reason": "", "settled_at": null, "severity": 2, "title": "Written down by mistake", "words": "Written down by mistake."}}');

INSERT INTO contact_point (
    id, customer_id, kind, typed, normal, batch_id
) VALUES
    (1, 1, 'mail', 'anna@example.org', 'anna@example.org', NULL),
    (2, 1, 'phone', '+44 20 7946 0018', '442079460018', NULL),
    (3, 3, 'mail', 'greg@hollis.test', 'greg@hollis.test', 1);

INSERT INTO customer_sums (
    customer_id, archived, purchases, first_bought_on, last_bought_on, spend_minor, margin_minor, estimated_margin_minor, effort_minutes, effort_minor, remedy_minor, goodwill_minor, outlay_minor, complaints, open_complaints, complaints_without_minutes, last_contact_at, recommend
) VALUES
    (1, 0, 1, '2026-03-02', '2026-03-02', 20000, 8000, 0, 30, 1500, 3800, 1200, 450, 2, 1, 1, '2026-11-20T09:00:00.000000Z', 9),
    (2, 0, 0, NULL, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, '2026-11-20T09:00:00.000000Z', NULL),
    (3, 0, 1, '2026-02-03', '2026-02-03', 40000, 16000, 16000, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL);

INSERT INTO preferences (
    customer_id, channel, best_times, form_of_address, approach, donts, choices
) VALUES
    (1, 'Text first', '', '', '', '', '');

INSERT INTO purchase (
    id, customer_id, bought_on, net_minor, tax_minor, gross_minor, margin_minor, cost_minor, net_estimated, margin_estimated, reference, what, complaint_id, return_of, fingerprint, paid_currency, paid_minor, rate, batch_id
) VALUES
    (1, 1, '2026-03-02', 24000, 0, 24000, 9600, NULL, 0, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (2, 1, '2026-03-09', -4000, 0, -4000, -1600, NULL, 0, 0, '', '', NULL, 1, NULL, NULL, NULL, NULL, NULL),
    (3, NULL, '2026-03-02', 500, 0, 500, 200, NULL, 0, 0, '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (4, 3, '2026-02-03', 40000, 0, 40000, 16000, NULL, 0, 1, '#1001', 'City bike', NULL, NULL, 'cdd45d4baa61cd268474adf6461c01ac', NULL, NULL, NULL, 1);

INSERT INTO complaint (
    id, customer_id, title, words, channel, opened_at, offset_minutes, person_id, category_id, severity, at_stake_minor, purchase_id, outcome, cause_id, settled_at, reopened_at, reopened_reason, final_say, final_say_at, final_say_by, batch_id
) VALUES
    (1, 1, 'Rear wheel again', 'The rear wheel rubs the brake again.', 'phone', '2026-11-16T09:00:00.000000Z', 60, 1, 2, 2, 0, NULL, 'put_right', 7, '2026-11-20T09:00:00.000000Z', NULL, '', '', NULL, NULL, NULL),
    (2, 2, 'Rear wheel again', 'The saddle creaks.', 'phone', '2026-11-20T09:00:00.000000Z', 60, 1, NULL, 2, 0, NULL, NULL, NULL, NULL, NULL, '', '', NULL, NULL, NULL),
    (3, 1, 'The bell never came', 'The bell never came.', 'phone', '2026-11-20T09:00:00.000000Z', 60, 1, NULL, 2, 0, NULL, NULL, NULL, NULL, NULL, '', '', NULL, NULL, NULL);

INSERT INTO act_step (
    complaint_id, counter_words, counter_reasonable, counter_answer, remedy_decision, nothing_to_promise, unusual_reason, read_back_at, read_back_skipped, done_at
) VALUES
    (1, '', NULL, '', 'owed', 0, '', '2026-11-16T10:00:00.000000Z', '', '2026-11-16T09:00:00.000000Z');

INSERT INTO contact (
    id, customer_id, at, offset_minutes, channel, about, said, person_id, complaint_id
) VALUES
    (1, 1, '2026-11-20T09:00:00.000000Z', 60, 'counter', 'thanks', 'Rides like new.', 1, NULL);

INSERT INTO empathize_step (
    complaint_id, sentence, went_wrong, effect, changes, in_their_shoes, asked_whom, promised, delivered, verdict, would_put_right, said_sorry, told_name, acknowledged_at, acknowledged_by, done_at
) VALUES
    (1, '', '', '', '', '', '', '', '', 'we_failed', '', 0, 0, '2026-11-16T10:00:00.000000Z', 'phone', '2026-11-16T09:00:00.000000Z');

INSERT INTO follow_up (
    id, customer_id, ask_on, question, complaint_id, person_id, answered_at, declined_at, satisfaction, ease, recommend, words, called_back_at
) VALUES
    (1, 1, '2026-12-03', 'Still running true?', 1, 1, '2026-11-20T09:00:00.000000Z', NULL, 2, 3, 4, 'Slow, but kind.', '2026-11-20T09:00:00.000000Z'),
    (2, 1, '2026-11-20', '', NULL, 1, '2026-11-20T09:00:00.000000Z', NULL, NULL, NULL, 9, '', NULL);

INSERT INTO listen_step (
    complaint_id, added_words, effect, expected, broken_promise_id, seeks, feeling, summary, read_back_at, read_back_skipped, done_at
) VALUES
    (1, '', 'Walked to school.', '', 12, '', NULL, 'The wheel rubs again.', '2026-11-16T09:00:00.000000Z', '', '2026-11-16T09:00:00.000000Z'),
    (2, '', '', '', NULL, '', NULL, 'The wheel rubs again.', '2026-11-16T09:00:00.000000Z', '', NULL);

INSERT INTO option (
    id, complaint_id, position, title, detail, cost_minor, worth_minor, ready, limits_told, chosen
) VALUES
    (1, 1, 0, 'Re-true and loan bike', '', 0, NULL, '', 0, 1);

INSERT INTO outlay (
    id, customer_id, spent_on, kind, cost_minor, complaint_id, note
) VALUES
    (1, 1, '2026-11-19', 'postage', 450, NULL, 'Parts by post');

INSERT INTO redress (
    id, customer_id, complaint_id, kind, form, what, cost_minor, given_on, worth_minor, account_code
) VALUES
    (1, 1, 1, 'remedy', 'repair', 'Re-true, 12 spokes', 3800, '2026-11-16', NULL, ''),
    (2, 1, 1, 'goodwill', 'voucher', 'Bell and a coffee', 1200, '2026-11-16', NULL, '');

INSERT INTO effort (
    id, customer_id, spent_on, minutes, hourly_minor, cost_minor, measured, person_id, complaint_id, contact_id, note
) VALUES
    (1, 1, '2026-11-19', 25, 3000, 1250, 'by_hand', 1, 1, NULL, ''),
    (2, 1, '2026-11-20', 5, 3000, 250, 'by_hand', 1, NULL, 1, '');

INSERT INTO promise (
    id, customer_id, what, due_at, offset_minutes, person_id, complaint_id, contact_id, made_at, kept_at, broken_at, reason
) VALUES
    (1, 1, 'Wheel done and ridden', '2026-11-19T16:00:00.000000Z', 60, 1, 1, NULL, '2026-11-16T09:00:00.000000Z', '2026-11-19T15:00:00.000000Z', NULL, ''),
    (2, 1, 'Send the bell', '2026-11-20T22:59:59.000000Z', 60, 1, NULL, 1, '2026-11-20T09:00:00.000000Z', NULL, NULL, '');

INSERT INTO search_words (search_words) VALUES ('rebuild');
