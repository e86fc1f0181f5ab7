"""The workflows are ones that GitHub understands, and ask only for what is there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

import dev

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = sorted(FOLDER.glob("*.yml"))
RELEASE = YAML(typ="safe").load(FOLDER / "release.yml")
each_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)


def jobs(path):
    return YAML(typ="safe").load(path)["jobs"].values()


def steps(path):
    return [step for job in jobs(path) for step in job["steps"]]


def scripts(path):
    return [step["run"] for step in steps(path) if "run" in step]


def test_every_workflow_is_one():
    command = [sys.executable, "-m", "check_jsonschema"]
    command += ["--builtin-schema", "vendor.github-workflows", *map(str, WORKFLOWS)]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


@each_workflow
def test_a_workflow_calls_only_what_is_there(path):
    for script in scripts(path):
        for word in re.findall(r"dev\.py (\w+)", script):
            assert word in dev.COMMANDS, word
        for name in re.findall(r"(?:resources|\.ci)/[\w./-]+", script):
            assert (ROOT / name).is_file(), name


@each_workflow
def test_a_workflow_may_read_alone_but_for_the_job_that_writes_the_draft(path):
    workflow = YAML(typ="safe").load(path)
    raised = {name for name, job in workflow["jobs"].items() if "permissions" in job}

    assert workflow["permissions"] == {"contents": "read"}
    assert raised == ({"release"} if path.stem == "release" else set())


@each_workflow
def test_no_name_from_outside_is_pasted_into_a_script(path):
    """What a tag or a branch is called would run as a command."""
    assert not [script for script in scripts(path) if "${{" in script]


@each_workflow
def test_actions_are_named_with_their_whole_version(path):
    used = [step["uses"] for step in steps(path) if "uses" in step]

    assert used
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+\.\d+\.\d+", name) for name in used), used


@each_workflow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows runs no shell scripts")
def test_the_scripts_of_a_workflow_are_sound(path, tmp_path):
    script = tmp_path / "script.sh"
    script.write_text("#!/bin/bash\nset -e\n" + "\n".join(f"(\n{s}\n)" for s in scripts(path)))
    checker = Path(sys.executable).with_name("shellcheck")

    done = subprocess.run([checker, script], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


def test_a_release_is_made_for_each_system_and_only_of_the_tag_of_its_version():
    job = RELEASE["jobs"]["package"]
    systems = {each["system"].split("-")[0] for each in job["strategy"]["matrix"]["include"]}
    (guard,) = [step for step in job["steps"] if "pyproject.toml" in step.get("run", "")]

    assert systems == {"linux", "windows", "macos"}
    assert RELEASE[True if True in RELEASE else "on"]["push"] == {"tags": ["v*"]}
    assert guard["if"] == "github.ref_type == 'tag'"
    assert RELEASE["jobs"]["release"]["if"] == "github.event_name == 'push'", "by hand: no release"
    assert "--draft" in RELEASE["jobs"]["release"]["steps"][-1]["run"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows runs no shell scripts")
@pytest.mark.parametrize(("tag", "status"), [("v{}", 0), ("{}", 1), ("v{}.1", 1), ("v", 1)])
def test_a_tag_that_is_not_the_version_ends_the_release(tag, status):
    steps = RELEASE["jobs"]["package"]["steps"]
    (guard,) = [step["run"] for step in steps if "pyproject.toml" in step.get("run", "")]
    version = re.search(r'^version = "(.+)"', (ROOT / "pyproject.toml").read_text(), re.M)[1]
    here = {"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "TAG": tag.format(version)}

    done = subprocess.run(["bash", "-c", guard], cwd=ROOT, env=here, check=False)

    assert done.returncode == status
