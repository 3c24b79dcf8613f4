package org.watchfloor.sampledata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Words that street, village and community names are made of; no name is given twice. */
final class Words {
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Dice dice = Dice.of("words");

  private Words() {}

  static Words read(Sources sources) throws IOException {
    Words words = new Words();
    for (CSVRecord row : sources.rows("words.csv")) {
      words.lists.put(row.get("kind"), List.of(row.get("words").split(" ")));
    }
    return words;
  }

  List<String> streets() {
    return list("street");
  }

  /** A village name nobody bears yet, without 村. */
  String village() {
    String name;
    do {
      name = dice.pick(list("first")) + dice.pick(list("last"));
    } while (!given.add(name));
    return name;
  }

  /** A name for a community (社区) of this town, unlike all others of the town. */
  String community(Town town) {
    List<String> free = new ArrayList<>(list("community"));
    free.removeIf(word -> given.contains(town.code() + word));
    String name = dice.pick(free);
    given.add(town.code() + name);
    return name;
  }

  private List<String> list(String kind) {
    List<String> list = lists.get(kind);
    if (list == null) {
      throw new IllegalArgumentException("words.csv has no " + kind);
    }
    return list;
  }
}
