# SPDX-License-Identifier: Apache-2.0
"""Which folder may include which: the one-way directions of the tree, and who alone may touch a
technology. check_includes.py holds the tree to it."""

_MODELS_BELOW_PROCEDURE = {
    "models/base", "models/domain", "models/outlet", "models/rules", "models/operators",
    "models/hosts", "models/store", "models/registry"}

# folder -> folders it may include from, besides its own
ALLOWED = {
    "models/base": set(),
    "models/domain": {"models/base"},
    "models/outlet": {"models/base", "models/domain"},
    "models/rules": {"models/base", "models/domain"},
    "models/operators": {"models/base", "models/domain"},
    "models/hosts": {"models/base", "models/domain", "models/store"},
    "models/store": {"models/base", "models/domain", "models/outlet", "models/rules",
                     "models/operators"},
    "models/registry": {"models/base", "models/domain", "models/outlet", "models/rules",
                        "models/operators", "models/store"},
    "models/postgres": {"models/base"},
    "models/central": {"models/base", "models/domain", "models/operators", "models/store",
                       "models/registry", "models/postgres", "models/rules"},
    "models/batches": {"models/base", "models/domain", "models/outlet", "models/operators",
                       "models/store", "models/registry"},
    "models/closing": {"models/base", "models/domain", "models/outlet", "models/operators",
                       "models/store", "models/registry", "models/batches"},
    "models/figures": {"models/base", "models/domain", "models/store", "models/batches",
                       "models/closing"},
    "models/procedure": _MODELS_BELOW_PROCEDURE | {"cardio/api", "cardio/sscard"},
    "models/practice": _MODELS_BELOW_PROCEDURE | {"models/procedure", "cardio/api"},
    "models/trainer": _MODELS_BELOW_PROCEDURE | {"models/procedure", "models/practice"},
    "models/office": {"models/base", "models/domain", "models/operators", "models/store",
                      "models/batches", "models/closing", "models/figures", "models/procedure"},
    "models/views": _MODELS_BELOW_PROCEDURE | {"models/batches", "models/closing", "models/figures",
                                              "models/office",
                                              "models/procedure", "models/practice", "models/trainer"},
    "cardio/api": {"models/base"},
    "cardio/iso7816": {"models/base", "cardio/api"},
    "cardio/sscard": {"models/base", "cardio/api", "cardio/iso7816"},
    "cardio/keys": {"models/base", "cardio/api"},
    "cardio/pcsc": {"models/base", "cardio/api"},
    "cardio/driver": {"models/base", "cardio/api"},
    "cardio/document": {"models/base", "cardio/api"},
    "cardio/keypad": {"models/base", "cardio/api"},
    "cardio/printer": {"models/base", "cardio/api"},
    "cardio/virtual": {"models/base", "cardio/api", "cardio/iso7816", "cardio/sscard",
                       "cardio/keys"},
    "ui": {"models/base", "models/domain", "models/office", "models/procedure", "models/views"},
}

# app wires everything; only it may.
UNRESTRICTED = {"app"}

# pattern of an outside header -> the folders that alone may include it, and what it is
RESERVED = [
    (r"(PCSC/)?(winscard|pcsclite|reader|ifdhandler|wintypes)\.h", {"cardio/pcsc"}, "PC/SC"),
    (r"libpq-fe\.h|postgres_ext\.h", {"models/postgres"}, "PostgreSQL"),
    (r"sqlite3(ext)?\.h|SQLiteCpp/.*", {"models/store"}, "SQLite"),
    (r"Qt(Widgets|PrintSupport|Svg\w*)/.*|QtWidgets|QtPrintSupport", {"ui", "app"}, "widgets"),
    (r"Q[A-Za-z]\w*(/.*)?", {"models/procedure", "models/office", "models/practice",
                             "models/views", "ui", "app"},
     "Qt"),
]
