# SPDX-License-Identifier: Apache-2.0
"""The include checker finds what is planted, and nothing in a tree that keeps the directions."""
import pathlib
import tempfile
import unittest

from check_includes import breaches
from includes import ALLOWED


class CheckIncludesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tree = pathlib.Path(folder.name)

    def wrong(self, path, *lines):
        """What is said of one file with these lines."""
        file = self.tree / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines) + "\n", "utf-8")
        return [(source, number, why) for source, number, _, why in breaches(self.tree)]

    def test_allowed_directions_pass(self):
        self.assertEqual([], self.wrong(
            "models/store/x.cpp", '#include "models/store/x.h"', '#include "models/base/bytes.h"',
            "#include <sqlite3.h>", "#include <vector>", '// #include "ui/shell/window.h"'))
        self.assertEqual([], self.wrong(
            "ui/shell/window.cpp", '#include "ui/widgets/chip.h"', "#include <QtWidgets/QLabel>",
            "#include <QLabel>", '#include "window.moc"', '#include "models/views/queue.h"'))
        self.assertEqual([], self.wrong("app/main.cpp", '#include "cardio/pcsc/provider.h"'))

    def test_upward_include_is_found_at_its_line(self):
        self.assertEqual(
            [("models/base/x.h", 2, "models/base must not know models/domain")],
            self.wrong("models/base/x.h", "#pragma once", '#include "models/domain/holder.h"'))

    def test_angle_brackets_and_spaces_hide_nothing(self):
        found = self.wrong("models/domain/x.h", "  #  include <ui/shell/window.h>")
        self.assertEqual([("models/domain/x.h", 1, "models/domain must not know ui")], found)

    def test_window_must_not_know_cards_or_the_store(self):
        found = self.wrong("ui/pages/x.cpp", '#include "cardio/api/card_session.h"',
                           '#include "models/store/store.h"', '#include "app/wiring.h"')
        self.assertEqual([1, 2, 3], [number for _, number, _ in found])

    def test_reserved_technologies_are_found_elsewhere(self):
        found = self.wrong("models/registry/x.cpp", "#include <SQLiteCpp/Database.h>",
                           "#include <winscard.h>", "#include <QString>", "#include <QtCore>")
        self.assertEqual([1, 2, 3, 4], [number for _, number, _ in found])
        found = self.wrong("models/views/y.cpp", "#include <QtWidgets/QLabel>", "#include <QString>")
        self.assertIn(("models/views/y.cpp", 1, "widgets is for app, ui alone"), found)
        self.assertNotIn(2, [number for source, number, _ in found if "views" in source])

    def test_relative_computed_and_test_includes_are_found(self):
        found = self.wrong("cardio/pcsc/x.cpp", '#include "x.h"', "#include HEADER",
                           '#include "tests/support/card.h"', '#include "../api/y.h"')
        self.assertEqual([1, 2, 3, 4], [number for _, number, _ in found])

    def test_folder_without_a_line_in_the_table_is_found(self):
        self.assertEqual(1, len(self.wrong("models/misc/x.cpp", "#include <vector>")))

    def test_the_table_has_no_cycle(self):
        def below(folder, path=()):
            self.assertNotIn(folder, path)
            for used in ALLOWED[folder]:
                below(used, path + (folder,))
        for folder in ALLOWED:
            below(folder)


if __name__ == "__main__":
    unittest.main()
