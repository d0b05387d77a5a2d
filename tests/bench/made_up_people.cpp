// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/made_up_people.h"

#include "tests/models/domain/samples.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <string_view>

namespace guitai::bench {

namespace {

// The most common first.
constexpr std::string_view surnames =
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹"
    "彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖";
constexpr std::string_view givenNames = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂兰梅英华玉红"
                                        "文建国志海云峰龙波辉斌宇浩凯健俊帆雪琳晨欣怡雨婷佳慧思颖"
                                        "子轩梓涵浩然一诺宏亮鹏飞振东新民淑珍凤莲春燕秋月冬生福德";
constexpr std::size_t charSize = 3; // in UTF-8, each of them

double partOf(std::uint64_t bits) {
    constexpr double all = 18446744073709551616.0; // 2^64
    return static_cast<double>(bits) / all;
}

/// The bigger `skew`, the more of those at the beginning.
std::string_view oneOf(std::string_view characters, std::uint64_t bits, double skew) {
    const auto count = static_cast<double>(characters.size() / charSize);
    const auto at = static_cast<std::size_t>(count * std::pow(partOf(bits), skew));
    return characters.substr(at * charSize, charSize);
}

char luhnDigit(std::string_view digits) {
    int sum = 0;
    bool doubled = true;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const int value = (*digit - '0') * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        doubled = !doubled;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string padded(std::size_t number, std::size_t width) {
    auto digits = std::to_string(number);
    digits.insert(0, width - std::min(width, digits.size()), '0');
    return digits;
}

} // namespace

std::uint64_t spread(std::uint64_t number) {
    auto mixed = number + 0x9E3779B97F4A7C15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

std::size_t MadeUpPeople::place(std::size_t who) const {
    std::size_t step = 300'007;
    while (std::gcd(step, count_) != 1) {
        ++step;
    }
    return who * step % count_;
}

IdNumber MadeUpPeople::idNumber(std::size_t who) const {
    constexpr std::size_t days = 25'000; // 1940 to 2008
    const auto at = place(who);
    const Date born = std::chrono::sys_days(std::chrono::year(1940) / 1 / 1) +
                      std::chrono::days(static_cast<int>(at % days));
    const auto first = "430602" + toCompactText(born) + padded(at / days + 1, 3);
    return *IdNumber::parse(first + IdNumber::checkCharacter(first));
}

CardNumber MadeUpPeople::cardNumber(std::size_t who) const {
    return samples::cardNumber("H" + padded(place(who), 7));
}

BankCardNumber MadeUpPeople::bankCard(std::size_t who) const {
    const auto first = "622208" + padded(place(who) * 1'000'003, 12);
    return *BankCardNumber::parse(first + luhnDigit(first));
}

PersonName MadeUpPeople::name(std::size_t who) {
    constexpr double ofSurnames = 1.5;
    constexpr double ofGivenNames = 1.3;
    constexpr std::uint64_t singleInAHundred = 15;
    std::string name(oneOf(surnames, spread(3 * who), ofSurnames));
    const auto bits = spread(3 * who + 1);
    name += oneOf(givenNames, bits, ofGivenNames);
    if (const auto other = spread(3 * who + 2); other % 100 >= singleInAHundred) {
        name += oneOf(givenNames, other, ofGivenNames);
    }
    return samples::personName(name);
}

domain::HolderFile MadeUpPeople::file(std::size_t who, const domain::HolderId& id) const {
    auto card = samples::activeCard();
    card.number = cardNumber(who);
    card.bankCard = bankCard(who);
    auto file = samples::fileWith(std::move(card));
    file.id = id;
    file.holder.idNumber = idNumber(who);
    file.holder.name = name(who);
    return file;
}

} // namespace guitai::bench
