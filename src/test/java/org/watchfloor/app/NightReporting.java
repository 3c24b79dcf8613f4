package org.watchfloor.app;

import java.math.BigDecimal;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.deadline.ClockService;
import org.watchfloor.incident.figure.FigureService;
import org.watchfloor.incident.figure.NewFigure;
import org.watchfloor.incident.report.Element;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Channel;

/** What was reported of the night's worst incident: told by telephone, changed since, disputed. */
final class NightReporting {
  private NightReporting() {}

  static void add(FloodNight night) {
    String incident = night.underpass();
    night.get(IncidentService.class).changeSeverity(incident, Severity.LARGE, "被困人员多，社会关注");
    figure(night, "TRAPPED", 3, true, "交警", "");
    figure(night, "AFFECTED", 86, true, "沈家门街道", "");
    Texts texts = new Texts(Language.ZH);
    ReportService reports = night.get(ReportService.class);
    String first = reports.draft(incident, Chain.EVENT, false, texts);
    reports.word(incident, first, Element.CAUSE.name(), "短时强降雨叠加高潮位，下穿排水不及");
    night.get(ClockService.class).send(incident, first, "市总值班室", Channel.PHONE, "市值班员", null);
    reports.sign(incident, first, "带班领导", null);
    night.get(ClockService.class).send(incident, first, "市总值班室", Channel.WRITTEN, "市值班员", null);
    figure(night, "DEAD", 1, true, "区人民医院", "");
    figure(night, "TRAPPED", 2, true, "消防救援大队", "救出 1 人");
    figure(night, "BADLY_HURT", 1, true, "区人民医院", "");
    figure(night, "BADLY_HURT", 2, false, "120 调度", "");
    reports.draft(incident, Chain.EVENT, false, texts);
  }

  private static void figure(
      FloodNight night, String key, int value, boolean replaces, String said, String reason) {
    night
        .get(FigureService.class)
        .report(
            night.underpass(),
            new NewFigure(
                key, BigDecimal.valueOf(value), said, Channel.PHONE, replaces, reason, "", null));
  }
}
