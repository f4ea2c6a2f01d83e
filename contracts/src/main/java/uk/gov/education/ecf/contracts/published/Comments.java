package uk.gov.education.ecf.contracts.published;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The javadoc of types, as their sources hold it. */
final class Comments {

    private final Map<String, DocCommentTree> ofTypes = new HashMap<>();

    private Comments() {}

    static Comments in(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(sources)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(java));
            Comments comments = new Comments();
            for (CompilationUnitTree unit : task.parse()) {
                comments.new Reader(DocTrees.instance(task)).scan(unit, unit.getPackageName() + ".");
            }
            return comments;
        }
    }

    /** What the type is, in one sentence. */
    String sentence(Class<?> type) {
        return text(of(type).getFirstSentence());
    }

    /** All that is said of the type, without its tags. */
    String body(Class<?> type) {
        return text(of(type).getFullBody());
    }

    /** What is said of a component of a record, as a sentence without its full stop; most need no word. */
    Optional<String> component(RecordComponent component) {
        return of(component.getDeclaringRecord()).getBlockTags().stream()
                .filter(tag -> tag instanceof ParamTree)
                .map(ParamTree.class::cast)
                .filter(tag -> tag.getName().getName().contentEquals(component.getName()))
                .map(tag -> text(tag.getDescription()))
                .map(text -> Character.toUpperCase(text.charAt(0)) + text.substring(1))
                .findFirst();
    }

    private DocCommentTree of(Class<?> type) {
        DocCommentTree comment = ofTypes.get(type.getCanonicalName());
        if (comment == null) {
            throw new IllegalStateException("has no javadoc: " + type.getName());
        }
        return comment;
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream().map(Comments::text).collect(Collectors.joining()).replaceAll("\\s+", " ");
    }

    private static String text(DocTree part) {
        if (part instanceof LiteralTree literal) {
            return "`" + literal.getBody() + "`";
        }
        if (part instanceof TextTree text) {
            return text.getBody();
        }
        throw new IllegalStateException("means nothing to readers without Java: " + part);
    }

    /** Descends with the name of what encloses a type, which ends in a dot. */
    private final class Reader extends TreePathScanner<Void, String> {

        private final DocTrees trees;

        private Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, String enclosing) {
            String name = enclosing + type.getSimpleName();
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                ofTypes.put(name, comment);
            }
            return super.visitClass(type, name + ".");
        }
    }
}
