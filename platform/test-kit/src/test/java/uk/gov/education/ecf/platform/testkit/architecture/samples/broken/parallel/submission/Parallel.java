package uk.gov.education.ecf.platform.testkit.architecture.samples.broken.parallel.submission;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

class Parallel {

    Uni<List<String>> joins(Uni<String> one, Uni<String> other) {
        return Uni.join().all(one, other).andFailFast();
    }

    Uni<String> combines(Uni<String> one, Uni<String> other) {
        return Uni.combine().all().unis(one, other).with(String::concat);
    }

    Multi<String> merges(Multi<String> many) {
        return many.onItem().transformToUniAndMerge(Uni.createFrom()::item);
    }

    Multi<String> mergesLater(Multi<String> many) {
        return many.onItem().transformToUni(Uni.createFrom()::item).merge();
    }
}
