package org.watchfloor.team.resource.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.multibindings.OptionalBinder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.support.GuiTest;
import org.watchfloor.team.resource.ResourceKind;
import org.watchfloor.team.resource.ResourceService;
import org.watchfloor.team.resource.SpecialResource;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.ui.link.LinkProgram;

/** A video point is looked at from its card, by keyboard; a helipad has nothing to look at. */
class ResourceCardWalkTest extends GuiTest {
  private static final String LINK = "rtsp://video.invalid/east";
  private final List<String> opened = new CopyOnWriteArrayList<>();
  private volatile boolean able = true;

  @Override
  protected List<Module> more() {
    return List.of(
        new AbstractModule() {
          @Override
          protected void configure() {
            OptionalBinder.newOptionalBinder(binder(), LinkProgram.class)
                .setBinding()
                .toInstance(ResourceCardWalkTest.this::open);
          }
        });
  }

  private void open(String address) throws IOException {
    if (!able) {
      throw new IOException("none");
    }
    opened.add(address);
  }

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    get(ResourceService.class)
        .register(
            List.of(
                resource("SP-1", "东港闸视频", ResourceKind.VIDEO, LINK),
                resource("HP-1", "文化广场", ResourceKind.HELIPAD, null)));
  }

  private static SpecialResource resource(
      String number, String name, ResourceKind kind, @Nullable String link) {
    return new SpecialResource(
        number,
        name,
        kind,
        null,
        new GeoPoint(122.11, 30.02),
        PointSource.UNTOLD,
        "看水位",
        "值班室",
        null,
        link,
        true);
  }

  private void select(String number, String name) {
    interact(() -> get(Navigator.class).open(new ObjectRef(ResourceOpener.KIND, number)));
    waitUntil(() ->
        lookup("#resource-card-name").tryQuery().isPresent()
            && lookup("#resource-card-name").<Label>query().getText().equals(name));
  }

  private long notes(boolean warning) {
    return see(
        () -> get(Toasts.class).shown().stream().filter(one -> one.warning() == warning).count());
  }

  @Test
  void theLinkIsOneKeyAwayAndIsNeverLost() {
    select("SP-1", "东港闸视频");
    Hyperlink link = lookup("#resource-card-link").query();
    assertThat(see(link::isVisible)).isTrue();
    interact(link::requestFocus);
    type(KeyCode.SPACE);
    waitUntil(() -> opened.equals(List.of(LINK)) && notes(false) == 1);
    able = false;
    clickOn(link);
    waitUntil(() -> notes(true) == 1);
    assertThat(see(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(LINK);

    select("HP-1", "文化广场");
    assertThat(see(link::isVisible)).isFalse();
  }
}
