/* What Wine 10 leaves out of ucrtbase.dll and NumPy asks for: the complex functions of C99.
 * Only for trying the Windows bundle under Wine; never part of csdesk.
 *
 * Microsoft passes a complex number as a struct of two numbers, and its long double is a double.
 * A small .def file, made by try_under_wine.py, gives these functions their names (own_ccos is
 * exported as ccos) and hands every other name to Wine's own library.
 */
#include <complex.h>

typedef struct { double real, imaginary; } Double;
typedef struct { float real, imaginary; } Single;

static double complex from_double(Double z) { return __builtin_complex(z.real, z.imaginary); }
static float complex from_single(Single z) { return __builtin_complex(z.real, z.imaginary); }
static Double to_double(double complex z) { return (Double){creal(z), cimag(z)}; }
static Single to_single(float complex z) { return (Single){crealf(z), cimagf(z)}; }

#define TO_COMPLEX(name)                                                          \
    Double own_##name(Double z) { return to_double(name(from_double(z))); }       \
    Double own_##name##l(Double z) { return to_double(name(from_double(z))); }    \
    Single own_##name##f(Single z) { return to_single(name##f(from_single(z))); }

#define TO_REAL(name)                                                             \
    double own_##name(Double z) { return name(from_double(z)); }                  \
    double own_##name##l(Double z) { return name(from_double(z)); }               \
    float own_##name##f(Single z) { return name##f(from_single(z)); }

TO_COMPLEX(cacos)
TO_COMPLEX(cacosh)
TO_COMPLEX(casin)
TO_COMPLEX(casinh)
TO_COMPLEX(catan)
TO_COMPLEX(catanh)
TO_COMPLEX(ccos)
TO_COMPLEX(ccosh)
TO_COMPLEX(cexp)
TO_COMPLEX(clog)
TO_COMPLEX(conj)
TO_COMPLEX(cproj)
TO_COMPLEX(csin)
TO_COMPLEX(csinh)
TO_COMPLEX(csqrt)
TO_COMPLEX(ctan)
TO_COMPLEX(ctanh)
TO_REAL(cabs)
TO_REAL(carg)
TO_REAL(cimag)
TO_REAL(creal)

Double own_cpow(Double z, Double w) { return to_double(cpow(from_double(z), from_double(w))); }
Double own_cpowl(Double z, Double w) { return own_cpow(z, w); }
Single own_cpowf(Single z, Single w) { return to_single(cpowf(from_single(z), from_single(w))); }
