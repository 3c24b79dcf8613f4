package org.watchfloor.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code list KIND}: what the tables hold; {@code list}: which kinds there are. */
@Command(name = "list", description = "cli.list.about")
final class ListVerb extends StationVerb {
  @Parameters(paramLabel = "KIND", arity = "0..1", description = "cli.list.option.kind")
  private @Nullable String kind;

  @Mixin private FormatOption format = new FormatOption();

  ListVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  /** Which kinds there are is known without a station. */
  @Override
  public Integer call() throws Exception {
    if (kind != null) {
      return super.call();
    }
    RowWriter.write(out(), format.chosen(), ListKinds.FIELDS, ListKinds.rows(texts()));
    out().flush();
    return ExitCode.DONE;
  }

  @Override
  int run(Station station) {
    Listing listing = find(station, Objects.requireNonNull(kind));
    RowWriter.write(
        out(),
        format.chosen(),
        listing.fields(),
        listing.rows().stream().map(row -> inWords(row, texts())).toList());
    return ExitCode.DONE;
  }

  /** Sentences stand in the officer's language. */
  static Map<String, Object> inWords(Map<String, Object> row, Texts texts) {
    Map<String, Object> said = new LinkedHashMap<>(row);
    said.replaceAll((field, value) -> value instanceof Message words ? texts.say(words) : value);
    return said;
  }

  /** Finds a list by its name, in the singular as well: pages are named so. */
  static Listing find(Station station, String kind) {
    Set<Listing> all = station.listings();
    return all.stream()
        .filter(listing -> Singular.of(listing.kind()).equals(Singular.of(kind)))
        .findFirst()
        .orElseThrow(() -> none(kind, all));
  }

  private static WrongCallException none(String kind, Set<Listing> all) {
    String names = all.stream().map(Listing::kind).sorted().collect(Collectors.joining(", "));
    return WrongCallException.of("cli.list.unknown", kind, names);
  }
}
