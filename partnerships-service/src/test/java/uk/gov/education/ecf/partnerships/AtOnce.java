package uk.gov.education.ecf.partnerships;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several requests at the same instant, each on a thread and a connection of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** Their answers, in the order of the requests. */
    @SafeVarargs
    public static <T> List<T> answers(Callable<T>... requests) throws Exception {
        return answers(List.of(requests));
    }

    public static <T> List<T> answers(List<Callable<T>> requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(requests.size());
        CyclicBarrier start = new CyclicBarrier(requests.size());
        try {
            List<Future<T>> running = requests.stream()
                    .map(request -> threads.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
