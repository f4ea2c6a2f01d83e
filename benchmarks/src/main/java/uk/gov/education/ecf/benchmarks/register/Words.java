package uk.gov.education.ecf.benchmarks.register;

import java.util.List;

/** What names and addresses are put together from; some with characters that ASCII lacks. */
final class Words {

    static final List<String> SAINTS = List.of(
            "St Mary’s",
            "St John’s",
            "St Peter’s",
            "St Thérèse’s",
            "All Saints’",
            "St Chloë’s",
            "Holy Trinity",
            "St Anne’s",
            "St Joseph’s",
            "St Zoë’s",
            "Christ Church",
            "St Michael and All Angels");
    static final List<String> FIRST_HALVES = List.of(
            "Ash", "Birch", "Brad", "Clay", "Dun", "East", "Fair", "Green", "Hart", "Holly", "Kings", "Lang", "Mill",
            "New", "Oak", "Red", "Stan", "Thorn", "Wal", "Whit");
    static final List<String> SECOND_HALVES = List.of(
            "bourne", "bridge", "brook", "bury", "field", "ford", "ham", "ley", "mere", "stead", "ton", "well", "wick",
            "wood", "worth");
    static final List<String> ROADS = List.of(
            "Church Lane",
            "School Road",
            "High Street",
            "Station Road",
            "Manor Drive",
            "The Green",
            "Mill Hill",
            "Victoria Avenue",
            "Queen’s Crescent",
            "Park View",
            "Rue de la Forêt",
            "North Parade");
    static final List<String> COUNTIES = List.of(
            "Kent",
            "Essex",
            "Surrey",
            "Lancashire",
            "West Yorkshire",
            "County Durham",
            "Devon",
            "Norfolk",
            "Greater Manchester",
            "Hampshire",
            "Derbyshire",
            "Somerset");
    static final List<String> FIRST_NAMES = List.of(
            "Amira", "Beth", "Chloë", "Daniel", "Élise", "Farah", "George", "Hannah", "Imran", "José", "Kwame", "Siân",
            "Tomasz", "Zoë");
    static final List<String> LAST_NAMES = List.of(
            "Adeyemi",
            "Brontë",
            "Clarke",
            "D’Souza",
            "Evans",
            "Fernández",
            "Green",
            "Hughes",
            "Iqbal",
            "Jones",
            "Kowalski",
            "Müller",
            "O’Neill",
            "Smith-Jones");

    private Words() {}

    static String place(Dice dice) {
        return dice.oneOf(FIRST_HALVES) + dice.oneOf(SECOND_HALVES);
    }
}
