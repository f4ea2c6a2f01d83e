package uk.gov.education.ecf.partnerships.model;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A line of the national register's extract as it is written.
 *
 * @param urn of any form, as the other texts
 */
public record RegisterLine(
        String urn,
        String name,
        String status,
        String type,
        String district,
        String section41,
        RegisterContact contact) {

    /** Leading zeros are tolerated (rule D-23). */
    private static final Pattern URN = Pattern.compile("0*([1-9][0-9]{0,6})");

    private static final Pattern CODE = Pattern.compile("[0-9]{1,4}");
    private static final String APPROVED = "Approved";

    /** Why the line says nothing usable of a school, for whoever keeps the register; empty when it does. */
    public Optional<String> fault() {
        return urnFault()
                .or(this::nameFault)
                .or(() -> codeFault("EstablishmentStatus (code)", status))
                .or(() -> codeFault("TypeOfEstablishment (code)", type));
    }

    /** What the line says; only of one without a fault. */
    public RegisterEntry entry() {
        return new RegisterEntry(
                URN.matcher(urn).replaceFirst("$1"),
                PlainText.of(name),
                Integer.parseInt(status),
                Integer.parseInt(type),
                district,
                section41.equalsIgnoreCase(APPROVED),
                contact);
    }

    private Optional<String> urnFault() {
        return faultUnless(
                URN.matcher(urn).matches(),
                () -> "The URN is not a number of at most 7 digits: '" + shortened(urn) + "'.");
    }

    private Optional<String> nameFault() {
        String plain = PlainText.of(name);
        return PlainText.blank(plain)
                ? Optional.of("The EstablishmentName is missing.")
                : faultUnless(
                        !PlainText.tooLong(plain),
                        () -> "The EstablishmentName has more than " + PlainText.LONGEST + " characters.");
    }

    private static Optional<String> codeFault(String column, String text) {
        return faultUnless(
                CODE.matcher(text).matches(),
                () -> "The " + column + " is not a code of at most 4 digits: '" + shortened(text) + "'.");
    }

    private static Optional<String> faultUnless(boolean usable, Supplier<String> reason) {
        return usable ? Optional.empty() : Optional.of(reason.get());
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
