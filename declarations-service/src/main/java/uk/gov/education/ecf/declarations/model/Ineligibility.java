package uk.gov.education.ecf.declarations.model;

import uk.gov.education.ecf.contracts.id.DeclarationId;

/**
 * Why a declaration is ineligible.
 *
 * @param duplicateOf the other person's declaration that counts instead; null for other reasons
 */
public record Ineligibility(IneligibilityReason reason, DeclarationId duplicateOf) {

    static Ineligibility because(IneligibilityReason reason) {
        return new Ineligibility(reason, null);
    }

    static Ineligibility duplicateOf(DeclarationId original) {
        return new Ineligibility(IneligibilityReason.DUPLICATE_DECLARATION, original);
    }
}
