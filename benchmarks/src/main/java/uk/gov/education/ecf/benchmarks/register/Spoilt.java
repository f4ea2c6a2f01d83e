package uk.gov.education.ecf.benchmarks.register;

/** What goes wrong in rows of a register that is kept by hand. */
enum Spoilt {
    URN_IS_NO_NUMBER {
        @Override
        String line(RegisterRow row) {
            return row.with("URN", "TBC " + row.values().get("URN")).line();
        }
    },
    NAME_MISSING {
        @Override
        String line(RegisterRow row) {
            return row.with("EstablishmentName", " ").line();
        }
    },
    STATUS_IS_NO_CODE {
        @Override
        String line(RegisterRow row) {
            return row.with("EstablishmentStatus (code)", "Open").line();
        }
    },
    URN_OF_THE_ROW_BEFORE {
        @Override
        String line(RegisterRow row) {
            return row.with("URN", "" + (Integer.parseInt(row.values().get("URN")) - 1))
                    .line();
        }
    },
    VALUE_LACKING {
        @Override
        String line(RegisterRow row) {
            return row.without("TelephoneNum").line();
        }
    },
    CLOSING_QUOTE_WITHIN_A_VALUE {
        @Override
        String line(RegisterRow row) {
            return row.values().get("URN") + ",\"The \"Old\" School\",and what follows" + CsvLine.END;
        }
    };

    abstract String line(RegisterRow row);
}
