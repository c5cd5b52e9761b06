/* glibc before 2.38 lacks the C23 name that headers of a newer glibc redirect strtoul to. */
#include <stdlib.h>

unsigned long __isoc23_strtoul(const char *text, char **end, int base);

unsigned long __isoc23_strtoul(const char *text, char **end, int base) { return strtoul(text, end, base); }
