package org.watchfloor.support;

import jakarta.inject.Inject;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.control.LevelChip;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** A feature for tests of the shell: one page with a register, and one of everything else. */
public final class SampleFeature extends FeatureModule {
  public static final String PAGE = "sample";

  @Override
  protected void configure() {
    page(new Page(PAGE, "app.system.title", "mdi2m-map-outline", 10, "/fxml/sample.fxml", null));
    search(Shelters.class);
    opener(Opener.class);
    command(Report.class);
    band(Level.class);
    band(Overdue.class);
  }

  /** A row of the register. */
  public record Shelter(String id, String name, long capacity, int rank) {}

  static final List<Shelter> SHELTERS =
      List.of(
          new Shelter("S1", "昌国街道避灾安置中心", 1200, 2),
          new Shelter("S2", "环南小学", 300, 3),
          new Shelter("S3", "临城体育馆", 4800, 4),
          new Shelter("S4", "岑港村文化礼堂", 90, 1));

  /** The controller of the page. */
  public static final class SampleController {
    private final RegisterKit kit;
    @FXML private RegisterTable<Shelter> register;

    @Inject
    SampleController(RegisterKit kit) {
      this.kit = kit;
    }

    @FXML
    private void initialize() {
      register.setUp(
          kit,
          "sample",
          Shelter::id,
          "ui.register.loading",
          List.of(
              RegisterColumn.text("app.system.title", Shelter::name),
              RegisterColumn.number("app.tasks.title", Shelter::capacity),
              RegisterColumn.<Shelter>text("app.health.title", row -> "" + row.rank())
                  .shownAs(row -> LevelChip.of(row.rank(), "预警"))));
      register.show(SHELTERS);
    }
  }

  static final class Shelters implements SearchSource {
    @Inject
    Shelters() {}

    @Override
    public List<SearchHit> search(String query, int limit) {
      return SHELTERS.stream()
          .filter(shelter -> shelter.name().contains(query))
          .map(shelter ->
              SearchHit.object(
                  shelter.name(),
                  "避难场所",
                  "mdi2h-home-outline",
                  SearchHit.PART,
                  new ObjectRef("sample", shelter.id())))
          .toList();
    }
  }

  static final class Opener implements ObjectOpener {
    @Inject
    Opener() {}

    @Override
    public String kind() {
      return "sample";
    }

    @Override
    public String page() {
      return PAGE;
    }

    @Override
    public void show(String id) {}
  }

  static final class Report implements Command {
    @Inject
    Report() {}

    @Override
    public String titleKey() {
      return "app.about.title";
    }

    @Override
    public String icon() {
      return "mdi2p-plus";
    }

    @Override
    public @Nullable String key() {
      return "Shift+F2";
    }

    @Override
    public void run(Navigator navigator) {
      navigator.open(PAGE);
    }
  }

  static final class Level implements BandItem {
    @Inject
    Level() {}

    @Override
    public Place place() {
      return Place.LEFT;
    }

    @Override
    public int order() {
      return 10;
    }

    @Override
    public Node create(Subscriptions life) {
      return new HBox(
          10, LevelChip.of(4, "防汛防台响应"), LevelChip.of(2, "地质灾害响应"), LevelChip.of(3, "森林火灾响应"));
    }
  }

  static final class Overdue implements BandItem {
    @Inject
    Overdue() {}

    @Override
    public Place place() {
      return Place.RIGHT;
    }

    @Override
    public int order() {
      return 10;
    }

    @Override
    public Node create(Subscriptions life) {
      HBox badge = new HBox(new FontIcon("mdi2a-alarm"), new Label("3 件超时"));
      badge.getStyleClass().addAll("band-badge", "alert");
      return badge;
    }
  }
}
