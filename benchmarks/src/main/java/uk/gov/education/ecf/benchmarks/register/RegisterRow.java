package uk.gov.education.ecf.benchmarks.register;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row of the extract, value by value under the names of the columns and in their order. */
record RegisterRow(Map<String, String> values) {

    static RegisterRow of(Establishment establishment, Dice dice) {
        Filling filling = new Filling(establishment, dice);
        Map<String, String> values = new LinkedHashMap<>();
        Columns.NAMES.forEach(column -> values.put(column, filling.of(column)));
        values.put("URN", "" + establishment.urn());
        values.put("EstablishmentName", establishment.name());
        values.put("TypeOfEstablishment (code)", establishment.kind().code());
        values.put("TypeOfEstablishment (name)", establishment.kind().wireName());
        values.put("EstablishmentStatus (code)", establishment.status());
        values.put("DistrictAdministrative (code)", establishment.district());
        values.put("Section41Approved (name)", establishment.section41());
        values.put("MainEmail", establishment.mainEmail());
        values.put("AlternativeEmail", establishment.alternativeEmail());
        return new RegisterRow(values);
    }

    RegisterRow with(String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(column, value);
        return new RegisterRow(changed);
    }

    RegisterRow without(String column) {
        Map<String, String> fewer = new LinkedHashMap<>(values);
        fewer.remove(column);
        return new RegisterRow(fewer);
    }

    String line() {
        return CsvLine.of(values.values());
    }
}
