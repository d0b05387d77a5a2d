// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/vocabulary.h"

namespace guitai::practice {

/// What is wrong with a paper on the desk.
enum class PaperFlaw {
    Expired,
    WrongPhoto,  ///< of somebody else than who stands there
    OtherName,   ///< than the file has
    OtherNumber, ///< likewise, the identity number
    Unsigned,
    Copy, ///< where the original is wanted
};

/// What goes wrong by itself while the work is under way. The learner sets it right and brings the
/// same work to its end.
enum class Mishap {
    CardPulled,        ///< in the middle of its writing
    DeadLine,          ///< the registry cannot be reached when it is first told
    ReaderServiceGone, ///< when the work begins
    PowerCut,          ///< the card is torn and the counter dies: it is started again
};

/// How a piece of work ends well.
enum class EndKind {
    Done,
    Refused, ///< by the rules, whatever is shown
    Papers,  ///< turned away until the papers are right
};

/// What can be done right or wrong.
enum class Merit {
    Act,       ///< nothing but the right procedure was begun
    Requester, ///< who stands there was seen
    Papers,    ///< each paper was judged as it is
    Details,   ///< the form says what the customer wants
    Pins,      ///< no try was lost
    Recovery,  ///< after the mishap the same work went on
    End,
};

/// What the customer can be asked.
enum class Question {
    Who,  ///< who are you, and for whom do you come?
    Why,  ///< what do you want done?
    What, ///< what have you brought?
    Pin,  ///< do you know the PIN?
    When, ///< since when?
};

} // namespace guitai::practice

template <>
struct guitai::domain::Words<guitai::practice::PaperFlaw> {
    using enum guitai::practice::PaperFlaw;
    static constexpr WordList<guitai::practice::PaperFlaw, 6> all{{{Expired, "expired"},
                                                                   {WrongPhoto, "wrong-photo"},
                                                                   {OtherName, "other-name"},
                                                                   {OtherNumber, "other-number"},
                                                                   {Unsigned, "unsigned"},
                                                                   {Copy, "copy"}}};
};

template <>
struct guitai::domain::Words<guitai::practice::Mishap> {
    using enum guitai::practice::Mishap;
    static constexpr WordList<guitai::practice::Mishap, 4> all{
        {{CardPulled, "card-pulled"},
         {DeadLine, "dead-line"},
         {ReaderServiceGone, "reader-service-gone"},
         {PowerCut, "power-cut"}}};
};

template <>
struct guitai::domain::Words<guitai::practice::EndKind> {
    using enum guitai::practice::EndKind;
    static constexpr WordList<guitai::practice::EndKind, 3> all{
        {{Done, "done"}, {Refused, "refused"}, {Papers, "papers"}}};
};

template <>
struct guitai::domain::Words<guitai::practice::Merit> {
    using enum guitai::practice::Merit;
    static constexpr WordList<guitai::practice::Merit, 7> all{{{Act, "act"},
                                                               {Requester, "requester"},
                                                               {Papers, "papers"},
                                                               {Details, "details"},
                                                               {Pins, "pins"},
                                                               {Recovery, "recovery"},
                                                               {End, "end"}}};
};

template <>
struct guitai::domain::Words<guitai::practice::Question> {
    using enum guitai::practice::Question;
    static constexpr WordList<guitai::practice::Question, 5> all{
        {{Who, "who"}, {Why, "why"}, {What, "what"}, {Pin, "pin"}, {When, "when"}}};
};
