package org.watchfloor.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.GeoPoint;

class MapCameraTest {
  private static final GeoBox DISTRICT = new GeoBox(121.75, 29.6, 122.9, 30.92);
  private static final GeoPoint SHENJIAMEN = new GeoPoint(122.2962, 29.9535);

  private final MapCamera camera = new MapCamera();

  @BeforeEach
  void open() {
    camera.resize(1000, 700);
    camera.setHome(DISTRICT);
  }

  @Test
  void beginsAtTheDistrict() {
    assertThat(now().shows(new GeoPoint(121.75, 29.6))).isTrue();
    assertThat(now().shows(new GeoPoint(122.9, 30.92))).isTrue();
    assertThat(now().zoom()).isEqualTo(9);
  }

  @Test
  void staysWhereTheOfficerLeftItWhenTheDistrictIsReadLater() {
    camera.show(SHENJIAMEN, 14);
    Viewport left = now();
    camera.setHome(new GeoBox(100, 20, 110, 30));
    assertThat(now()).isEqualTo(left);
  }

  @Test
  void keepsItsMiddleWhenTheWindowIsResized() {
    camera.show(SHENJIAMEN, 14);
    camera.resize(1920, 1080);
    assertThat(now().centre().metresTo(SHENJIAMEN)).isLessThan(20);
    assertThat(camera.back()).isTrue();
  }

  @Test
  void backReturnsToThePreviousViewStepByStep() {
    Viewport first = now();
    camera.show(SHENJIAMEN, 14);
    Viewport second = now();
    camera.fit(DISTRICT);
    camera.show(SHENJIAMEN, 16);
    assertThat(camera.back()).isTrue();
    assertThat(camera.back()).isTrue();
    assertThat(now()).isEqualTo(second);
    assertThat(camera.back()).isTrue();
    assertThat(now()).isEqualTo(first);
    assertThat(camera.back()).isFalse();
    assertThat(now()).isEqualTo(first);
  }

  @Test
  void aRunOfWheelTurnsIsOneStepBack() {
    Viewport first = now();
    camera.zoom(1);
    camera.zoom(1);
    camera.zoom(1);
    assertThat(now().zoom()).isEqualTo(first.zoom() + 3);
    camera.back();
    assertThat(now()).isEqualTo(first);
  }

  @Test
  void everyDragIsOneStepBack() {
    Viewport first = now();
    drag(100, 0);
    Viewport second = now();
    assertThat(second.left()).isEqualTo(first.left() - 100);
    drag(0, 50);
    camera.back();
    assertThat(now()).isEqualTo(second);
    camera.back();
    assertThat(now()).isEqualTo(first);
  }

  @Test
  void zoomsIntoABoxOfTheWindowAsFarAsWholeStepsAllow() {
    camera.show(SHENJIAMEN, 12);
    Viewport before = now();
    GeoPoint upperLeft = before.point(100, 80);
    GeoPoint lowerRight = before.point(340, 200);
    camera.zoomInto(100, 80, 240, 120);
    assertThat(now().zoom()).isEqualTo(14);
    assertThat(now().shows(upperLeft)).isTrue();
    assertThat(now().shows(lowerRight)).isTrue();
    assertThat(now().centre().metresTo(before.point(220, 140))).isLessThan(20);
    camera.back();
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void aBoxLargerThanHalfTheWindowOnlyMovesTheMap() {
    camera.show(SHENJIAMEN, 12);
    camera.zoomInto(0, 0, 900, 650);
    assertThat(now().zoom()).isEqualTo(12);
  }

  @Test
  void zoomEndsAtTheLimitsWithoutAStepBack() {
    camera.show(SHENJIAMEN, Viewport.MAX_ZOOM);
    camera.zoom(1);
    camera.back();
    assertThat(now().zoom()).isEqualTo(9);
  }

  private void drag(double dx, double dy) {
    camera.grab();
    camera.drag(dx / 2, dy / 2);
    camera.drag(dx, dy);
    camera.drop();
  }

  private Viewport now() {
    return camera.viewport().get();
  }
}
