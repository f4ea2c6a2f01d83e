package uk.gov.education.ecf.statements.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the published API description calls what is answered; the answers themselves are stored text. */
final class StatementSchemas {

    private StatementSchemas() {}

    @Schema(name = "StatementDocument")
    record StatementDocument(StatementObject data) {}

    @Schema(name = "StatementList")
    record StatementList(List<StatementObject> data, StatementLinks links) {}

    @Schema(name = "Statement")
    record StatementObject(
            @Schema(format = "uuid") String id,
            @Schema(examples = "statement") String type,
            PublishedAttributes attributes) {}

    @Schema(name = "StatementListLinks")
    record StatementLinks(@Schema(nullable = true) String next, @Schema(nullable = true) String prev) {}

    @Schema(name = "StatementAttributes")
    record PublishedAttributes(
            @Schema(examples = "May") String month,
            @Schema(examples = "2022") String year,
            @Schema(examples = "ecf") String type,
            @Schema(examples = "2021") String cohort,
            @Schema(format = "date") String cutOffDate,
            @Schema(format = "date") String paymentDate,
            boolean paid,
            @Schema(format = "date-time") String createdAt,
            @Schema(format = "date-time") String updatedAt) {}
}
