package org.watchfloor.document.pack;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.document.sheet.TablePage;
import org.watchfloor.document.sheet.TablePage.Head;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;

/**
 * Who is reached by what when the telephone is silent: unit by unit from the headquarters down,
 * each post with every number the station has. A number it does not have is a line to fill in.
 */
final class PhonePart implements PackPart {
  private static final Comparator<OrgUnit> ORDER =
      Comparator.comparing(OrgUnit::kind).thenComparing(OrgUnit::number);

  private final RegionService region;

  @Inject
  PhonePart(RegionService region) {
    this.region = region;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String titleKey() {
    return "pack.part.phones";
  }

  @Override
  public void add(PackSitting sitting) {
    Texts texts = sitting.texts();
    List<List<String>> rows = rows(texts);
    if (rows.isEmpty()) {
      return;
    }
    sitting
        .book()
        .add(
            new TablePage(
                texts.get("pack.part.phones"),
                List.of(texts.get("pack.phones.how"), texts.get("pack.phones.blank")),
                List.of(
                    new Head(texts.get("pack.phones.unit"), 1.9),
                    new Head(texts.get("pack.phones.post"), 1.8),
                    new Head(texts.get("pack.phones.landline"), 1.35),
                    new Head(texts.get("pack.phones.mobile"), 1.35),
                    new Head(texts.get("pack.phones.satellite"), 1.35),
                    new Head(texts.get("pack.phones.radio"), 0.9),
                    new Head(texts.get("pack.phones.beidou"), 0.9),
                    new Head(texts.get("pack.phones.runner"), 1.0),
                    new Head(texts.get("pack.phones.verified"), 1.0)),
                rows,
                texts.get("pack.phones.sign"),
                sitting.foot()));
  }

  private List<List<String>> rows(Texts texts) {
    List<OrgUnit> units = region.units().stream().sorted(ORDER).toList();
    Set<String> numbers = units.stream().map(OrgUnit::number).collect(Collectors.toSet());
    Map<String, List<Contact>> contacts =
        region.contacts().stream().collect(Collectors.groupingBy(Contact::unit));
    List<List<String>> rows = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (OrgUnit unit : units) {
      if (unit.parent() == null || !numbers.contains(unit.parent())) {
        branch(unit, 0, units, contacts, rows, done, texts);
      }
    }
    // A ring of parents is a fault of the register; its units still have telephones.
    for (OrgUnit unit : units) {
      branch(unit, 0, units, contacts, rows, done, texts);
    }
    return rows;
  }

  private static void branch(
      OrgUnit unit,
      int depth,
      List<OrgUnit> units,
      Map<String, List<Contact>> contacts,
      List<List<String>> rows,
      Set<String> done,
      Texts texts) {
    if (!done.add(unit.number())) {
      return;
    }
    String name = "\u3000".repeat(depth) + unit.name();
    rows.add(row(name, texts.get("pack.phones.room"), Optional.empty(), unit.dutyPhone(), texts));
    for (Contact contact : contacts.getOrDefault(unit.number(), List.of())) {
      rows.add(row("", contact.post(), Optional.of(contact), contact.landline(), texts));
    }
    for (OrgUnit below : units) {
      if (unit.number().equals(below.parent())) {
        branch(below, depth + 1, units, contacts, rows, done, texts);
      }
    }
  }

  private static List<String> row(
      String unit, String post, Optional<Contact> contact, @Nullable String landline, Texts texts) {
    return List.of(
        unit,
        post,
        known(landline, texts),
        known(contact.map(Contact::mobile).orElse(null), texts),
        known(contact.map(Contact::satellite).orElse(null), texts),
        known(contact.map(Contact::radio).orElse(null), texts),
        known(contact.map(Contact::beidou).orElse(null), texts),
        texts.get("pack.blank"),
        contact
            .flatMap(one -> Optional.ofNullable(one.verifiedOn()))
            .map(Object::toString)
            .orElse(""));
  }

  private static String known(@Nullable String number, Texts texts) {
    return number == null || number.isBlank() ? texts.get("pack.blank") : number;
  }
}
