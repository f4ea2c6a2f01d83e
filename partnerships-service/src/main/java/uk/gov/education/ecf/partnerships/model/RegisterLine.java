package uk.gov.education.ecf.partnerships.model;

import java.util.regex.Matcher;
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

    /** @throws UnusableLineException with the reason, for whoever keeps the register */
    public RegisterEntry entry() {
        return new RegisterEntry(
                usableUrn(),
                usableName(),
                code("EstablishmentStatus (code)", status),
                code("TypeOfEstablishment (code)", type),
                district,
                section41.equalsIgnoreCase(APPROVED),
                contact);
    }

    private String usableUrn() {
        Matcher number = URN.matcher(urn);
        if (!number.matches()) {
            throw new UnusableLineException("The URN is not a number of at most 7 digits: '" + shortened(urn) + "'.");
        }
        return number.group(1);
    }

    private String usableName() {
        String plain = PlainText.of(name);
        if (PlainText.blank(plain)) {
            throw new UnusableLineException("The EstablishmentName is missing.");
        } else if (PlainText.tooLong(plain)) {
            throw new UnusableLineException(
                    "The EstablishmentName has more than " + PlainText.LONGEST + " characters.");
        }
        return plain;
    }

    private static int code(String column, String text) {
        if (!CODE.matcher(text).matches()) {
            throw new UnusableLineException(
                    "The " + column + " is not a code of at most 4 digits: '" + shortened(text) + "'.");
        }
        return Integer.parseInt(text);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
