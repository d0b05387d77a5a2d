// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secret_line.h"

#include "ui/widgets/look.h"
#include "ui/widgets/private_keys.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QWindow>

#include <cstring>

namespace guitai::ui {

namespace {

constexpr int dotSize = 8;
constexpr int dotStep = 13;
constexpr int side = 10;

class SecretLineAccess : public QAccessibleWidget {
public:
    explicit SecretLineAccess(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::EditableText) {}

    [[nodiscard]] QAccessible::State state() const override {
        auto state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface* makeAccess(const QString& className, QObject* object) {
    if (className == QLatin1String("guitai::ui::SecretLine")) {
        return new SecretLineAccess(qobject_cast<QWidget*>(object));
    }
    return nullptr;
}

std::size_t encode(char32_t code, char* out) {
    if (code < 0x80) {
        out[0] = char(code);
        return 1;
    }
    const std::size_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (std::size_t i = length - 1; i > 0; --i) {
        out[i] = char(0x80 | (code & 0x3f));
        code >>= 6;
    }
    out[0] = char((0xf00 >> length) | code);
    return length;
}

/// Of a password; not Enter, Tab and the like, which are for everyone.
bool isCharacter(const QKeyEvent& key) {
    const auto other = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString typed = key.text();
    return (key.modifiers() & other) == 0 && !typed.isEmpty() && typed.at(0).isPrint();
}

} // namespace

class SecretLine::Keys final : public PrivateKeys {
public:
    explicit Keys(SecretLine& line)
        : PrivateKeys(&line)
        , line_(line) {}

protected:
    [[nodiscard]] bool wanted(const QObject& receiver) const override {
        return line_.hasFocus() &&
               (&receiver == &line_ || &receiver == line_.window()->windowHandle());
    }

    [[nodiscard]] bool takes(const QKeyEvent& key) const override { return isCharacter(key); }

    [[nodiscard]] bool tells(const QKeyEvent& key) const override { return isCharacter(key); }

    void pressed(const QKeyEvent& key) override { line_.push(key.text()); }

private:
    SecretLine& line_;
};

SecretLine::SecretLine(QWidget* parent)
    : QWidget(parent)
    , keys_(new Keys(*this))
    , bytes_(most) {
    // Once, and before anything asks what this is.
    [[maybe_unused]] static const bool told = (QAccessible::installFactory(makeAccess), true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

SecretBytes SecretLine::take() {
    auto result = SecretBytes::copyOf({bytes_.data(), size_});
    clear();
    return result;
}

void SecretLine::clear() {
    wipe(bytes_.span());
    size_ = 0;
    characters_ = 0;
    update();
}

bool SecretLine::sameAs(const SecretLine& other) const {
    return size_ == other.size_ && bytes_.sameAs(other.bytes_.span());
}

QSize SecretLine::sizeHint() const {
    return {220, QFontMetrics(font()).height() + 18};
}

QSize SecretLine::minimumSizeHint() const {
    return {130, sizeHint().height()};
}

void SecretLine::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT submitted();
        return;
    case Qt::Key_Backspace:
        pop();
        return;
    case Qt::Key_Escape:
        if (isEmpty()) {
            event->ignore();
            return;
        }
        clear();
        Q_EMIT edited();
        return;
    default:
        break;
    }
    if (isCharacter(*event)) { // where the line has no focus, and is sent keys all the same
        push(event->text());
        return;
    }
    event->ignore();
}

void SecretLine::push(const QString& typed) {
    const char32_t code = typed.at(0).isHighSurrogate() && typed.size() > 1
                              ? QChar::surrogateToUcs4(typed.at(0), typed.at(1))
                              : typed.at(0).unicode();
    char utf8[4];
    const auto length = encode(code, utf8);
    if (size_ + length <= most) {
        std::memcpy(bytes_.data() + size_, utf8, length);
        size_ += length;
        ++characters_;
    }
    wipe({reinterpret_cast<std::uint8_t*>(utf8), sizeof utf8});
    update();
    Q_EMIT edited();
}

void SecretLine::pop() {
    if (characters_ == 0) {
        return;
    }
    do {
        --size_;
    } while ((bytes_.data()[size_] & 0xc0) == 0x80 && std::exchange(bytes_.data()[size_], 0));
    bytes_.data()[size_] = 0;
    --characters_;
    update();
    Q_EMIT edited();
}

void SecretLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.features = QStyleOptionFrame::None;
    option.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Text));
    const int room = std::max(1, (width() - 2 * side) / dotStep);
    const int dots = std::min(characters_, room);
    for (int i = 0; i < dots; ++i) {
        painter.drawEllipse(
            QRectF(side + i * dotStep, (height() - dotSize) / 2.0, dotSize, dotSize));
    }
    if (hasFocus()) {
        const int x = side + dots * dotStep;
        painter.fillRect(QRectF(x, height() / 4.0, 1.4, height() / 2.0),
                         palette().color(QPalette::Text));
    }
}

void SecretLine::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    keys_->start();
    update();
}

void SecretLine::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    keys_->stop();
    update();
}

} // namespace guitai::ui
