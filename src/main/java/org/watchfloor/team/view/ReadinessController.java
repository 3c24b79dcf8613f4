package org.watchfloor.team.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.watchfloor.team.AreaReadiness;
import org.watchfloor.team.view.TeamsViewModel.Board;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;

/** How towns and villages stand against the norm of people; those below it first. */
public final class ReadinessController implements Activated {
  private final TeamsViewModel model;
  private final RegisterKit kit;
  private final UiTexts texts;

  @FXML private Label counted;
  @FXML private RegisterTable<AreaReadiness> areas;

  @Inject
  ReadinessController(TeamsViewModel model, RegisterKit kit, UiTexts texts) {
    this.model = model;
    this.kit = kit;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    areas.setUp(kit, "readiness", one -> one.area().code(), "team.empty_readiness", columns());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.board(), this::show);
  }

  private void show(Board board) {
    if (board.read()) {
      long below = board.areas().stream().filter(one -> one.missing() > 0).count();
      counted.setText(texts.get("team.readiness_count", below, board.areas().size()));
      areas.show(board.areas());
    }
  }

  private List<RegisterColumn<AreaReadiness>> columns() {
    return List.of(
        RegisterColumn.<AreaReadiness>text("team.head.area", one -> one.area().name()).wide(1.3),
        RegisterColumn.<AreaReadiness>text(
                "team.head.level", one -> texts.name("region.level", one.area().level()))
            .sortedBy(Comparator.comparing(one -> one.area().level())),
        RegisterColumn.<AreaReadiness>text(
                "team.head.norm",
                one -> texts.get("team.readiness_bar", one.people(), one.norm().people()))
            .sortedBy(Comparator.comparing(one -> one.people() * 1000 / one.norm().people())),
        RegisterColumn.<AreaReadiness>text("team.head.missing", this::missing)
            .shownAs(one -> Warned.label(missing(one), one.missing() > 0))
            .sortedBy(Comparator.comparing(AreaReadiness::missing)),
        RegisterColumn.<AreaReadiness>number("team.head.ready", AreaReadiness::ready),
        RegisterColumn.<AreaReadiness>number("team.head.teams", AreaReadiness::teams),
        RegisterColumn.<AreaReadiness>text("team.head.basis", this::basis).wide(3.4));
  }

  private String missing(AreaReadiness one) {
    return one.missing() == 0
        ? texts.get("team.readiness_met")
        : texts.get("team.readiness_missing", one.missing());
  }

  private String basis(AreaReadiness one) {
    return texts.get(
        "team.readiness_basis",
        one.norm().basis().source(),
        texts.name("rule.status", one.norm().basis().status()));
  }
}
