// SPDX-License-Identifier: Apache-2.0
#include "models/views/batch_text.h"
#include "models/views/translate.h"

namespace guitai::views {

QString textOf(outlet::OutletFault value) {
    using enum outlet::OutletFault;
    switch (value) {
    case Nothing:
        return translate("Batches", "There is nothing in it.");
    case Twice:
        return translate("Batches", "The same number stands in it twice.");
    case UnknownBlank:
        return translate("Batches", "This outlet has no such blank.");
    case BlankKnown:
        return translate("Batches", "The blank came with another delivery.");
    case NotBlank:
        return translate("Batches", "The blank is taken, used or void.");
    case NothingTaken:
        return translate("Batches", "No blank was taken for this.");
    case TakenAnother:
        return translate("Batches", "Another blank was taken for this.");
    case TakingEnded:
        return translate("Batches", "The blank is used, void or returned already.");
    case UnknownBatch:
        return translate("Batches", "This outlet has no such batch.");
    case BatchKnown:
        return translate("Batches", "The batch has other cards.");
    case BatchNotSent:
        return translate("Batches", "The batch has not been sent.");
    case BatchSentBefore:
        return translate("Batches", "The batch was sent with another file.");
    case NotInBatch:
        return translate("Batches", "This card was not ordered with a batch of this outlet.");
    case ResultDiffers:
        return translate("Batches", "The factory has said otherwise of this card.");
    case CardElsewhere:
        return translate("Batches", "The card is ordered, in stock or handed out already.");
    case CardNotInStock:
        return translate("Batches", "The card is not in stock.");
    case UnknownFee:
        return translate("Batches", "No fee was taken for this.");
    case FeeDiffers:
        return translate("Batches", "The fee has another amount.");
    case FeeGivenBackBefore:
        return translate("Batches", "The fee was given back before.");
    case Unfit:
        return translate("Batches", "It cannot be noted like this.");
    }
    return {};
}

} // namespace guitai::views
