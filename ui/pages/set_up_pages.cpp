// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/set_up_pages.h"

#include "models/domain/window_fault.h"
#include "models/views/vocabulary_text.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/secret_line.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace guitai::ui {

namespace {

QFormLayout* makeForm(QWidget* page) {
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, gap, 0, gap);
    form->setHorizontalSpacing(wideGap);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void addRow(QFormLayout* form, QWidget* field) {
    field->setMinimumHeight(38);
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setTextMargins(6, 0, 6, 0);
    }
    auto* label = makeLabel(form->parentWidget());
    label->setWordWrap(false);
    label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->setBuddy(field);
    form->addRow(label, field);
}

/// The label beside a field is also its name.
void name(QFormLayout* form, QWidget* field, const QString& text) {
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(field))) {
        label->setText(text);
    }
    field->setAccessibleName(text);
}

template <class E>
void fillWords(QComboBox* box) {
    const auto& all = domain::Words<E>::all;
    while (box->count() < int(all.size())) {
        box->addItem(QString());
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        box->setItemText(int(i), views::textOf(all[i].first));
    }
}

} // namespace

SetUpPlace::SetUpPlace(const std::vector<RegionChoice>& regions, QWidget* parent)
    : QWidget(parent)
    , regions_(regions)
    , form_(makeForm(this))
    , outlet_(new QLineEdit(this))
    , region_(new QComboBox(this))
    , kind_(new QComboBox(this))
    , bank_(new QComboBox(this))
    , city_(new QLineEdit(this))
    , district_(new QLineEdit(this)) {
    for (const auto& region : regions_) {
        region_->addItem(region.name);
    }
    if (regions_.size() > 1) { // of several none is the likely one: Enter must not choose it
        region_->setCurrentIndex(-1);
    }
    for (auto* field : {static_cast<QWidget*>(outlet_), static_cast<QWidget*>(region_),
                        static_cast<QWidget*>(kind_), static_cast<QWidget*>(bank_),
                        static_cast<QWidget*>(city_), static_cast<QWidget*>(district_)}) {
        addRow(form_, field);
    }
    for (auto* code : {city_, district_}) {
        code->setMaxLength(6);
        code->setInputMethodHints(Qt::ImhDigitsOnly);
    }
    connect(region_, &QComboBox::currentIndexChanged, this, &SetUpPlace::regionChanged);
    connect(kind_, &QComboBox::currentIndexChanged, this,
            [this] { bank_->setEnabled(needsBank()); });
    retranslate();
    regionChanged();
    bank_->setEnabled(needsBank());
}

void SetUpPlace::regionChanged() {
    const auto index = region_->currentIndex();
    if (index >= 0) {
        const auto& own = regions_.at(std::size_t(index)).city;
        city_->setText(own ? QString::fromStdString(own->text()) : QString());
    }
}

domain::WindowKind SetUpPlace::kind() const {
    return domain::Words<domain::WindowKind>::all
        .at(std::size_t(std::max(0, kind_->currentIndex())))
        .first;
}

bool SetUpPlace::needsBank() const {
    return domain::ofBank(kind());
}

QString SetUpPlace::complaint() const {
    if (outlet_->text().trimmed().isEmpty()) {
        return tr("The outlet needs a name: it stands on every voucher.");
    }
    if (region_->currentIndex() < 0) {
        return tr("Choose the region whose rules hold here.");
    }
    for (const auto* field : {city_, district_}) {
        const auto code = RegionCode::parse(field->text().toStdString());
        if (!code || !code->known()) {
            return tr("City and district are six digits as in GB/T 2260, for example 430602.");
        }
    }
    if (domain::faultOf(entered().window) == domain::WindowFault::DistrictElsewhere) {
        return tr("The district lies in another city: the first four digits are the city's.");
    }
    return {};
}

SetUp SetUpPlace::entered() const {
    SetUp setUp{.outlet = outlet_->text().trimmed().toStdString(),
                .region = regions_.at(std::size_t(region_->currentIndex())).id,
                .window = {.kind = kind(),
                           .bank = {},
                           .city = RegionCode::parse(city_->text().toStdString()).value(),
                           .district = RegionCode::parse(district_->text().toStdString()).value()},
                .login = {},
                .name = {},
                .password = {}};
    if (needsBank()) {
        setUp.window.bank =
            domain::Words<domain::BankName>::all.at(std::size_t(bank_->currentIndex())).first;
    }
    return setUp;
}

void SetUpPlace::focusStart() {
    outlet_->setFocus();
}

void SetUpPlace::retranslate() {
    name(form_, outlet_, tr("Outlet"));
    name(form_, region_, tr("Region"));
    name(form_, kind_, tr("Kind of window"));
    name(form_, bank_, tr("Bank"));
    name(form_, city_, tr("City code"));
    name(form_, district_, tr("District code"));
    fillWords<domain::WindowKind>(kind_);
    fillWords<domain::BankName>(bank_);
}

void SetUpPlace::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

SetUpAdministrator::SetUpAdministrator(QWidget* parent)
    : QWidget(parent)
    , form_(makeForm(this))
    , name_(new QLineEdit(this))
    , login_(new QLineEdit(this))
    , password_(new SecretLine(this))
    , repeat_(new SecretLine(this))
    , hint_(makeLabel(this, 1.0, QFont::Normal, Tone::Quiet)) {
    for (auto* field : {static_cast<QWidget*>(name_), static_cast<QWidget*>(login_),
                        static_cast<QWidget*>(password_), static_cast<QWidget*>(repeat_)}) {
        addRow(form_, field);
    }
    form_->addRow(hint_);
    login_->setInputMethodHints(Qt::ImhPreferLatin | Qt::ImhNoAutoUppercase);
    connect(password_, &SecretLine::submitted, repeat_, [this] { repeat_->setFocus(); });
    connect(repeat_, &SecretLine::submitted, this, &SetUpAdministrator::submitted);
    retranslate();
}

QString SetUpAdministrator::complaint() const {
    if (name_->text().trimmed().isEmpty() || login_->text().trimmed().isEmpty()) {
        return tr("Name and sign-in name are needed.");
    }
    if (password_->count() < shortestPassword) {
        return tr("The password needs at least %n characters.", nullptr, shortestPassword);
    }
    if (!password_->sameAs(*repeat_)) {
        return tr("The two passwords differ.");
    }
    return {};
}

void SetUpAdministrator::addTo(SetUp& setUp) {
    setUp.name = name_->text().trimmed().toStdString();
    setUp.login = login_->text().trimmed().toStdString();
    setUp.password = password_->take();
    repeat_->clear();
}

void SetUpAdministrator::focusStart() {
    name_->setFocus();
}

void SetUpAdministrator::retranslate() {
    name(form_, name_, tr("Name"));
    name(form_, login_, tr("Sign-in name"));
    name(form_, password_, tr("Password"));
    name(form_, repeat_, tr("Password once more"));
    hint_->setText(tr("The administrator manages people and this counter, and approves nothing. "
                      "The password opens the encrypted store; nobody can look it up."));
}

void SetUpAdministrator::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace guitai::ui
