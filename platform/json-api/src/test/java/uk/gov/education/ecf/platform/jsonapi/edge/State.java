package uk.gov.education.ecf.platform.jsonapi.edge;

import uk.gov.education.ecf.platform.values.Word;

enum State implements Word {
    AS_NEW,
    WORN {
        @Override
        public String wireName() {
            return "worn-out";
        }
    }
}
