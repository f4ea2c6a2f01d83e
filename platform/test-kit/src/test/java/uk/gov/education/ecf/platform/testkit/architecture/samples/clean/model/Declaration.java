package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.model;

import java.time.LocalDate;
import java.util.List;
import uk.gov.education.ecf.contracts.id.DeclarationId;

public record Declaration(DeclarationId id, LocalDate date, int version, int[] bands, List<String> evidence) {

    public Declaration voided() {
        return new Declaration(
                id,
                date,
                version + 1,
                bands.clone(),
                evidence.stream().map(String::trim).toList());
    }
}
