/* The names that Qt6Core takes from the ICU of Windows 10, which Wine 10 does not have: each says
 * that it knows no such encoding, so that Qt goes on with those it has itself.
 * Only for trying the Windows bundle under Wine; never part of csdesk.
 */
#include <stddef.h>

typedef int Error;
enum { NO_SUCH_ENCODING = 4 }; /* U_FILE_ACCESS_ERROR, as ICU says it */

#define KNOWN __declspec(dllexport)

KNOWN void *ucnv_open(const char *name, Error *error) { (void)name; *error = NO_SUCH_ENCODING; return NULL; }
KNOWN void ucnv_close(void *converter) { (void)converter; }
KNOWN void ucnv_reset(void *converter) { (void)converter; }
KNOWN int ucnv_countAvailable(void) { return 0; }
KNOWN const char *ucnv_getAvailableName(int index) { (void)index; return NULL; }
KNOWN const char *ucnv_getName(void *converter, Error *error) { (void)converter; *error = NO_SUCH_ENCODING; return NULL; }
KNOWN const char *ucnv_getStandardName(const char *name, const char *standard, Error *error)
{ (void)name; (void)standard; *error = NO_SUCH_ENCODING; return NULL; }
KNOWN signed char ucnv_getMaxCharSize(void *converter) { (void)converter; return 1; }

/* Nobody gets here without a converter. */
#define NEVER_REACHED(name) KNOWN void name(void) {}
NEVER_REACHED(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NEVER_REACHED(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NEVER_REACHED(ucnv_cbFromUWriteUChars)
NEVER_REACHED(ucnv_cbToUWriteUChars)
NEVER_REACHED(ucnv_fromUCountPending)
NEVER_REACHED(ucnv_fromUnicode)
NEVER_REACHED(ucnv_getFromUCallBack)
NEVER_REACHED(ucnv_getToUCallBack)
NEVER_REACHED(ucnv_setFromUCallBack)
NEVER_REACHED(ucnv_setToUCallBack)
NEVER_REACHED(ucnv_toUCountPending)
NEVER_REACHED(ucnv_toUnicode)
