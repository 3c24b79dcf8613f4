package org.watchfloor.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.review.LessonService;
import org.watchfloor.incident.review.LessonSheet;
import org.watchfloor.incident.review.ReviewSection;
import org.watchfloor.incident.review.ReviewService;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;

/** A review half written, its lessons, and one that a drill left. */
final class NightReviews {
  private NightReviews() {}

  static void add(FloodNight night) {
    ReviewService reviews = night.get(ReviewService.class);
    LessonService lessons = night.get(LessonService.class);
    LocalDate today = night.get(WatchClock.class).now().toLocalDate();
    String incident = night.underpass();
    reviews.open(incident);
    reviews.write(
        incident,
        ReviewSection.CAUSE,
        "下穿通道泵站失电后备用电源没有自动投入，排水口被垃圾堵塞，值守人员四十分钟后才发现；路口没有提前封闭，两辆车驶入被困。");
    reviews.write(incident, ReviewSection.MEASURES, "备用电源加装自投装置；积水 15 厘米即封闭路口，由街道和交警各派一人值守。");
    reviews.write(incident, ReviewSection.WELL, "街道十分钟内到场，被困人员全部救出。");
    String owner = lessons.owners().getFirst();
    String cleared = lessons.draw(incident, "汛前逐口清掏下穿通道排水口，留照片", owner, today.plusDays(12));
    lessons.draw(incident, "备用电源每月带载自投试验一次，记录存档", owner, today.plusDays(20));
    lessons.done(cleared, "十二个口全部清掏");
    lessons.take(
        new LessonSheet(
            "YL~ZS-DH",
            "台风正面影响、城区内涝、海岛失联",
            List.of(
                new LessonSheet.Line(
                    "a-1",
                    "YL~ZS-DH-20260810-02",
                    "海岛断网后十分钟内改用卫星电话，每半小时一报",
                    owner,
                    today.minusDays(3)))));
  }

  static List<NightScreens.Screen> screens(FloodNight night) {
    return List.of(
        new NightScreens.Screen(
            "review", "incident", List.of(scene -> NightScreens.show(scene, "#incident-review"))),
        new NightScreens.Screen(
            "review-lessons",
            "incident",
            List.of(scene ->
                night.get(Navigator.class).open(new ObjectRef(LessonService.KIND, "any")))),
        new NightScreens.Screen("review-write", "incident", List.of(press("#review-write-CAUSE"))),
        new NightScreens.Screen("review-lags", "incident", List.of(press("#review-lags"))));
  }

  private static Consumer<Scene> press(String button) {
    return scene -> ((Button) Objects.requireNonNull(scene.lookup(button), button)).fire();
  }
}
