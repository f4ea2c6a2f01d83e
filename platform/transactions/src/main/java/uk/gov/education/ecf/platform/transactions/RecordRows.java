package uk.gov.education.ecf.platform.transactions;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Records as rows, component for column: {@code lead_provider_id} is the column of {@code leadProviderId}. */
final class RecordRows {

    private static final Pattern BEFORE_CAPITALS = Pattern.compile("(?=[A-Z])");

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private RecordRows() {}

    /** In the order of the components. */
    static List<String> columnsOf(Class<? extends Record> type) {
        return SHAPES.get(type).columns();
    }

    /** The same, as SQL lists them. */
    static String columns(Class<? extends Record> type) {
        return String.join(", ", columnsOf(type));
    }

    /** Every column with the record's value of it. */
    static Map<String, Object> row(Record of) {
        Shape shape = SHAPES.get(of.getClass());
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < shape.components().length; i++) {
            row.put(shape.columns().get(i), shape.value(of, i));
        }
        return row;
    }

    /** @param row the values of the columns, in the order of the components, as the driver gives them */
    static <R> R read(Class<R> type, Object... row) {
        return type.cast(SHAPES.get(type).read(row));
    }

    /** What is looked up of a record's class once. */
    private record Shape(RecordComponent[] components, List<String> columns, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                for (RecordComponent component : components) {
                    component.getAccessor().setAccessible(true);
                }
                return new Shape(
                        components, Arrays.stream(components).map(Shape::column).toList(), constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String column(RecordComponent component) {
            return BEFORE_CAPITALS.matcher(component.getName()).replaceAll("_").toLowerCase(Locale.ROOT);
        }

        Object value(Record of, int place) {
            try {
                return components[place].getAccessor().invoke(of);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }

        Object read(Object... row) {
            Object[] arguments = new Object[components.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = SqlValues.column(components[i].getType(), row[i]);
            }
            try {
                return constructor.newInstance(arguments);
            } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(
                        constructor.getDeclaringClass() + " cannot be read from " + Arrays.toString(row), e);
            }
        }
    }
}
