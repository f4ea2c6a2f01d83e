package uk.gov.education.ecf.partnerships.documents;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.ShownPartnership;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.documents.DocumentRow;
import uk.gov.education.ecf.platform.documents.DocumentTable;
import uk.gov.education.ecf.platform.documents.Resource;
import uk.gov.education.ecf.platform.documents.ShownDocument;
import uk.gov.education.ecf.platform.documents.rebuild.Rendered;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** One document for each partnership of a school, for its own lead provider; none for those that serve single people (rule D-4). */
@Singleton
public record PartnershipDocuments(Partnerships partnerships, DeliveryPartners partners, Schools schools) {

    public static final String NAME = "partnership_documents";
    static final DocumentTable TABLE = DocumentTable.of(NAME, "lead_provider_id");

    /** Inside the transaction that changed the partnership. */
    public Uni<Void> write(Partnership partnership, School school) {
        return partnership.relationship()
                ? OneByOne.nothing()
                : partners.findName(partnership.deliveryPartner())
                        .flatMap(name -> TABLE.put(row(new ShownPartnership(partnership, school, name))));
    }

    /** Of schools that read differently. Their partnerships are held before the partners are read: of two changes at once the later one sees both. */
    public Uni<Void> rewriteOf(Collection<School> changed) {
        Map<SchoolId, School> shown = changed.stream().collect(Collectors.toMap(School::id, Function.identity()));
        return partnerships.holdAllOf(shown.keySet()).flatMap(held -> partners.findNames(named(held))
                .flatMap(names -> writeAll(held, shown, names)));
    }

    /** Of a partner that has another name. Its partnerships are held before the schools are read. */
    public Uni<Void> rewriteOf(DeliveryPartner changed) {
        Map<DeliveryPartnerId, String> names = Map.of(changed.id(), changed.name());
        return partnerships.holdAllOf(changed.id()).flatMap(held -> schools.findDescribed(schoolsOf(held))
                .flatMap(shown -> writeAll(held, shown, names)));
    }

    /** What partnerships show that this transaction holds. Partners and schools are read afterwards, as by those who rewrite. */
    Uni<List<Rendered>> render(List<Partnership> held) {
        return InOneGo.ask(() -> partners.findNames(named(held)), () -> schools.findDescribed(schoolsOf(held)))
                .map((names, shown) ->
                        held.stream().map(one -> rendered(one, shown, names)).toList());
    }

    /** As its provider reads it once the transaction is committed. */
    public Uni<ShownDocument> show(Partnership partnership) {
        return TABLE.show(key(partnership));
    }

    private static Uni<Void> writeAll(
            List<Partnership> all, Map<SchoolId, School> schools, Map<DeliveryPartnerId, String> names) {
        return TABLE.putAll(
                all.stream().map(one -> row(shown(one, schools, names))).toList());
    }

    private static Rendered rendered(
            Partnership partnership, Map<SchoolId, School> schools, Map<DeliveryPartnerId, String> names) {
        List<DocumentRow> documents =
                partnership.relationship() ? List.of() : List.of(row(shown(partnership, schools, names)));
        return new Rendered(partnership.id().value(), documents);
    }

    private static ShownPartnership shown(
            Partnership partnership, Map<SchoolId, School> schools, Map<DeliveryPartnerId, String> names) {
        return new ShownPartnership(
                partnership, schools.get(partnership.school()), names.get(partnership.deliveryPartner()));
    }

    private static Set<DeliveryPartnerId> named(List<Partnership> partnerships) {
        return partnerships.stream().map(Partnership::deliveryPartner).collect(Collectors.toSet());
    }

    private static Set<SchoolId> schoolsOf(List<Partnership> partnerships) {
        return partnerships.stream().map(Partnership::school).collect(Collectors.toSet());
    }

    /** A renamed school is news of every partnership with it, although the document names it by its URN only (rule D-22). */
    private static DocumentRow row(ShownPartnership shown) {
        Partnership partnership = shown.partnership();
        return new DocumentRow(
                key(partnership),
                Map.of(
                        "cohort",
                        partnership.cohort(),
                        "delivery_partner_id",
                        partnership.deliveryPartner().value()),
                partnership.createdAt(),
                Resource.of(partnership.id(), PartnershipAttributes.of(shown)).json(),
                shown.school().details().name());
    }

    private static Map<String, Object> key(Partnership partnership) {
        return Map.of(
                "lead_provider_id",
                partnership.leadProvider().value(),
                "id",
                partnership.id().value());
    }
}
