// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/printable.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// What stands in a PDF, by poppler's tools.
namespace guitai::ui::test {

/// What a tool says of a file.
inline QString said(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.start(tool, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : QString();
}

class PdfOf {
public:
    explicit PdfOf(const Printable& paper)
        : path_(folder_.filePath(QStringLiteral("paper.pdf")))
        , written_(writePaperPdf(paper, path_)) {}

    [[nodiscard]] bool written() const { return written_; }

    [[nodiscard]] const QString& path() const { return path_; }

    /// Page by page, without blanks and line ends. Glyphs that a radical shares with a character
    /// are read as the radical (⽀ for 支).
    [[nodiscard]] QStringList pages() const {
        auto text =
            said(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path_, QStringLiteral("-")})
                .normalized(QString::NormalizationForm_KC);
        for (const auto& [read, meant] :
             {std::pair{u'戶', u'户'}, {u'⻆', u'角'}, {u'⻚', u'页'}}) {
            text.replace(QChar(read), QChar(meant));
        }
        text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
        return text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    }

    [[nodiscard]] QString info() const { return said(QStringLiteral("pdfinfo"), {path_}); }

    /// `yes` and `no`, a word for each font: whether it is embedded.
    [[nodiscard]] QStringList embedded() const {
        QStringList words;
        const auto lines =
            said(QStringLiteral("pdffonts"), {path_}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const auto& line : lines.mid(2)) { // after the heads
            // … encoding emb sub uni object ID
            words << line.simplified()
                         .split(QLatin1Char(' '))
                         .value(line.simplified().count(QLatin1Char(' ')) - 4);
        }
        return words;
    }

private:
    QTemporaryDir folder_{};
    QString path_;
    bool written_;
};

/// As pdftotext gives it.
inline QString asRead(const char* words) {
    auto text = QString::fromUtf8(words).normalized(QString::NormalizationForm_KC);
    return text.remove(QLatin1Char(' '));
}

} // namespace guitai::ui::test
