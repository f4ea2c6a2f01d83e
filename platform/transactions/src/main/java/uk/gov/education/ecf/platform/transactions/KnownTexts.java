package uk.gov.education.ecf.platform.transactions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Texts that are made once. There are as many as the code has; what makes them up as it goes along shall not fill the memory, and is
 * made each time beyond a bound.
 */
final class KnownTexts<K> {

    private final int most;
    private final Function<K, String> making;
    private final Map<K, String> known = new ConcurrentHashMap<>();

    /** @param most how many are remembered */
    KnownTexts(int most, Function<K, String> making) {
        this.most = most;
        this.making = making;
    }

    String of(K source) {
        String text = known.get(source);
        return text != null ? text : made(source);
    }

    private String made(K source) {
        String text = making.apply(source);
        if (known.size() < most) {
            known.put(source, text);
        }
        return text;
    }
}
