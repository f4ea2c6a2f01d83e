package uk.gov.education.ecf.platform.testkit.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.education.ecf.localstack.infrastructure.ProjectRoot;

/** The files of the checkout that people write; what builds and runs leave behind is passed over. */
record ProjectFiles(Path root, List<Path> all) {

    static ProjectFiles find() {
        Path root = ProjectRoot.find().path();
        return new ProjectFiles(root, walk(root));
    }

    /** Files whose name ends so, anywhere. */
    Stream<Path> endingWith(String... endings) {
        return all.stream().filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith));
    }

    /** Pages directly in that folder; {@code ""} for the root. */
    Stream<Path> pagesIn(String folder) {
        return endingWith(".md").filter(file -> file.getParent().equals(root.resolve(folder)));
    }

    String nameOf(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static List<Path> walk(Path root) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean leftBehind =
                            folder.getFileName().toString().matches("target|\\..*") && !folder.equals(root);
                    return leftBehind ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                /** Other modules are built meanwhile, and leave files for a moment. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot walk " + root, e);
        }
        return List.copyOf(files);
    }
}
