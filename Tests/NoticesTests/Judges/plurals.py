"""Says by which category a language counts a number, as somebody else's copy of CLDR has it.

Standard input: lines of "language number". Standard output: one category a line. Exit code 2: nobody is here to ask.
Asked are Babel, if installed, else the ICU of the system.
"""
import ctypes
import ctypes.util
import re
import sys


def babel():
    from babel import Locale

    forms = {}

    def category(tag, number):
        if tag not in forms:
            forms[tag] = Locale.parse(tag, sep="-").plural_form
        return forms[tag](number)

    return category


def icu():
    name = ctypes.util.find_library("icui18n")
    if not name:
        raise ImportError("no ICU")
    library = ctypes.CDLL(name)
    version = re.search(r"\.so\.(\d+)", name)
    suffix = "_" + version.group(1) if version else ""
    opened = getattr(library, "uplrules_open" + suffix)
    opened.restype = ctypes.c_void_p
    opened.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]
    select = getattr(library, "uplrules_select" + suffix)
    select.restype = ctypes.c_int32
    select.argtypes = [
        ctypes.c_void_p, ctypes.c_double, ctypes.POINTER(ctypes.c_uint16), ctypes.c_int32, ctypes.POINTER(ctypes.c_int),
    ]
    rules = {}

    def category(tag, number):
        status = ctypes.c_int(0)
        if tag not in rules:
            rules[tag] = opened(tag.replace("-", "_").encode(), ctypes.byref(status))
        buffer = (ctypes.c_uint16 * 32)()
        count = select(rules[tag], float(number), buffer, 32, ctypes.byref(status))
        if status.value > 0:
            raise RuntimeError(f"ICU error {status.value}")
        return "".join(chr(buffer[index]) for index in range(count))

    return category


def judge():
    for find in (babel, icu):
        try:
            return find()
        except (ImportError, OSError, AttributeError):
            continue
    sys.exit(2)


category = judge()
for line in sys.stdin:
    tag, number = line.split()
    print(category(tag, int(number)))
