package org.watchfloor.app;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.watchfloor.base.Ids;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.shelter.arrival.Newcomer;
import org.watchfloor.shelter.arrival.TagCode;
import org.watchfloor.shelter.arrival.view.DeskViewModel;

/** A desk at work in a flood night, with people who do not exist. */
final class NightArrivals {
  private static final List<String> NAMES = List.of("示例甲", "示例乙", "示例丙", "示例丁");

  /** Of nobody: no place has the code 000000. */
  private static final String CARD = "00000019800105012X";

  private NightArrivals() {}

  private static Shelter open(FloodNight night) {
    return night.get(ShelterService.class).list().stream()
        .filter(shelter -> shelter.state().takesPeople())
        .findFirst()
        .orElseThrow();
  }

  static void add(FloodNight night) {
    ArrivalService arrivals = night.get(ArrivalService.class);
    Ids ids = night.get(Ids.class);
    String shelter = open(night).number();
    for (String name : NAMES) {
      arrivals.arrive(
          shelter,
          List.of(
              Newcomer.named(name).wearing(TagCode.make(ids)),
              Newcomer.unnamed("约 6 岁，红外套").wearing(TagCode.make(ids))),
          null,
          "",
          null);
    }
  }

  static List<NightScreens.Screen> screens(FloodNight night) {
    Consumer<Scene> desk =
        scene -> {
          DeskViewModel model = night.get(DeskViewModel.class);
          model.sit(open(night).number());
          model.shown().set(true);
        };
    return List.of(
        new NightScreens.Screen("arrival-desk", DeskViewModel.PAGE, List.of(desk)),
        new NightScreens.Screen(
            "arrival-typing", DeskViewModel.PAGE, List.of(desk, scene -> line(scene, "示例"))),
        new NightScreens.Screen(
            "arrival-booked",
            DeskViewModel.PAGE,
            List.of(desk, scene -> enter(scene, "示例戊" + CARD))),
        new NightScreens.Screen(
            "arrival-refused",
            DeskViewModel.PAGE,
            List.of(desk, scene -> enter(scene, CARD.replace('X', '1')))),
        new NightScreens.Screen(
            "arrival-leave",
            DeskViewModel.PAGE,
            List.of(
                desk,
                scene -> enter(scene, CARD),
                scene ->
                    Objects.requireNonNull(scene.lookup("#arrival-leave"))
                        .fireEvent(new ActionEvent()))));
  }

  private static void line(Scene scene, String text) {
    ((TextInputControl) Objects.requireNonNull(scene.lookup("#arrival-line"))).setText(text);
  }

  private static void enter(Scene scene, String text) {
    line(scene, text);
    ((TextField) Objects.requireNonNull(scene.lookup("#arrival-line")))
        .fireEvent(new ActionEvent());
  }
}
