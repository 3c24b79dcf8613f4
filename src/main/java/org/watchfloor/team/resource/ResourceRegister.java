package org.watchfloor.team.resource;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.EntryId;
import org.watchfloor.region.AreaCheck;
import org.watchfloor.table.Column;
import org.watchfloor.table.RegisterRow;
import org.watchfloor.table.RowOutcome;
import org.watchfloor.table.SharedRegister;
import org.watchfloor.table.Siblings;
import org.watchfloor.table.TypedRow;

/** Special resources come in as a file: {@code import --as resources}. */
final class ResourceRegister extends SharedRegister<SpecialResource> {
  /** What a browser or a player of video opens; nothing that runs, and no password. */
  private static final Pattern LINK =
      Pattern.compile("(?i)(https?|rtsps?)://[^\\s/@]+(/[^\\s@]*)?");

  private final ResourceService resources;
  private final AreaCheck areas;

  @Inject
  ResourceRegister(ResourceService resources, AreaCheck areas) {
    this.resources = resources;
    this.areas = areas;
  }

  @Override
  public String kind() {
    return "resources";
  }

  @Override
  public Message name() {
    return Message.of("resource.resources");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id("number", "resource.column.number").asIdentity(),
        Column.text("name", "resource.column.name").asRequired(),
        Column.code("kind", "resource.column.kind", ResourceKind.class, "resource.kind")
            .asRequired(),
        Column.areaCode("area", "resource.column.area"),
        Column.longitude(),
        Column.latitude(),
        Column.accuracy(),
        Column.text("note", "resource.column.note"),
        Column.text("post", "resource.column.post"),
        Column.phone("phone", "resource.column.phone"),
        Column.text("link", "resource.column.link"),
        Column.yesNo("ready", "resource.column.ready"));
  }

  @Override
  protected SpecialResource read(TypedRow row) {
    return new SpecialResource(
        row.text("number"),
        row.text("name"),
        row.code("kind", ResourceKind.class),
        row.findText("area").orElse(null),
        row.findPoint().orElse(null),
        row.pointSource(),
        row.findText("note").orElse(null),
        row.findText("post").orElse(null),
        row.findText("phone").orElse(null),
        row.findText("link").orElse(null),
        row.findYes("ready").orElse(true));
  }

  @Override
  protected List<SpecialResource> all() {
    return resources.list();
  }

  @Override
  protected RegisterRow write(SpecialResource resource) {
    return new RegisterRow()
        .put("number", resource.number())
        .put("name", resource.name())
        .put("kind", resource.kind())
        .put("area", resource.area())
        .point(resource.at(), resource.pointSource())
        .put("note", resource.note())
        .put("post", resource.post())
        .put("phone", resource.phone())
        .put("link", resource.link())
        .put("ready", resource.ready());
  }

  @Override
  protected Optional<SpecialResource> find(SpecialResource record) {
    return resources.find(record.number());
  }

  @Override
  protected Optional<RowOutcome<SpecialResource>> objection(
      SpecialResource record, Siblings siblings) {
    if (record.kind().hasPlace() && record.at() == null) {
      return refused(Column.longitude().key(), "place");
    }
    String link = record.link();
    if (link == null && record.kind() == ResourceKind.VIDEO
        || link != null && !LINK.matcher(link).matches()) {
      return refused("link", "link");
    }
    if (record.kind() == ResourceKind.EXPERT && record.phone() == null) {
      return refused("phone", "phone");
    }
    return areas.objection("area", record.area());
  }

  private static Optional<RowOutcome<SpecialResource>> refused(String column, String what) {
    return Optional.of(
        RowOutcome.refused(
            column, Message.of("resource.reason." + what), Message.of("resource.fix." + what)));
  }

  @Override
  public List<EntryId> apply(List<SpecialResource> accepted) {
    return resources.register(accepted);
  }

  @Override
  public Optional<GeoPoint> located(String id) {
    return resources.find(id).map(SpecialResource::at);
  }
}
