package org.watchfloor.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;

class KmlReaderTest {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><name>避难场所</name>\n";
  private static final String TAIL = "</Document></kml>";

  @TempDir Path folder;

  @Test
  void placemarksAreRowsWithTheirPointAndTheirData() throws IOException {
    Table table =
        read(
            HEAD
                + "<Folder><name>定海</name><Placemark><name>文化广场</name>"
                + "<description><![CDATA[<b>入口</b>在东]]></description>"
                + "<ExtendedData><Data name=\"编号\"><value>S-1</value></Data>"
                + "<SchemaData><SimpleData name=\"级别\">区级</SimpleData></SchemaData>"
                + "</ExtendedData><Point><coordinates> 122.1,30.0,5 </coordinates></Point>"
                + "</Placemark></Folder>"
                + "<Placemark><name>环城路</name><LineString><coordinates>122,30 122.1,30"
                + "</coordinates></LineString></Placemark>"
                + TAIL);

    assertThat(texts(table.rows().get(0)))
        .containsExactly("lon", "lat", "name", "description", "编号", "级别");
    assertThat(texts(table.rows().get(1)))
        .containsExactly("122.1", "30", "文化广场", "<b>入口</b>在东", "S-1", "区级");
    assertThat(table.rows().get(2).cell(0))
        .isEqualTo(new Table.Cell("LineString", Table.Kind.ERROR, null));
  }

  @Test
  void damagedOrEmptyKmlIsRefusedWithTheLine() {
    assertRefused(HEAD + TAIL, "没有地标");
    assertRefused(HEAD + "<Placemark><name>文化广场</name>\n<Point>", "第 4 行");
    assertRefused("<html><body>kml</body></html>", "网页或 XML");
  }

  @Test
  void nothingOutsideTheFileIsFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "值班密码");
    String kml =
        "<!DOCTYPE kml [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]><kml><Placemark><name>&e;</name></Placemark></kml>";
    assertThatThrownBy(() -> read(kml))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(Refusals.ZH.say(e.said())).doesNotContain("值班密码"));
  }

  private void assertRefused(String kml, String words) {
    assertThatThrownBy(() -> read(kml))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(Refusals.ZH.say(e.said())).contains(words));
  }

  private Table read(String kml) throws IOException {
    return new TableReader().read(Files.writeString(folder.resolve("a.kml"), kml));
  }

  private static List<String> texts(Table.Row row) {
    return row.cells().stream().map(Table.Cell::text).toList();
  }
}
