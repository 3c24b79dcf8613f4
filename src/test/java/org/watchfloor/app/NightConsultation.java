package org.watchfloor.app;

import java.util.List;
import java.util.Optional;
import org.watchfloor.response.chain.HazardChains;
import org.watchfloor.response.consultation.Call;
import org.watchfloor.response.consultation.Consultations;
import org.watchfloor.response.consultation.Ending;
import org.watchfloor.response.consultation.Verdict;
import org.watchfloor.response.plan.Hazard;

/** What was consulted about during the night: one concluded, one under way, one look taken. */
final class NightConsultation {
  private NightConsultation() {}

  static void add(FloodNight night) {
    Consultations consultations = night.get(Consultations.class);
    String evening =
        consultations.call(new Call("今晚强降雨会商", Hazard.RAINSTORM, "副指挥长甲", null, Optional.empty()));
    consultations.hear(evening, "气象局", "值班首席", "未来3小时累计80—120毫米，局地150毫米", "", null);
    consultations.hear(evening, "水利局", "", "河道、水库水位低于汛限", "加密巡查东坎、浪洞两座水库", null);
    consultations.conclude(
        evening,
        new Ending(List.of("气象局", "水利局", "住建局"), "维持四级响应，零时再会商", Verdict.KEEP, null, null),
        null);
    String now =
        consultations.call(new Call("红色暴雨预警会商", Hazard.RAINSTORM, "指挥长甲", null, Optional.empty()));
    consultations.hear(now, "气象局", "值班首席", "强回波停滞，零时前后达到最强", "建议提升响应级别", null);
    night.get(HazardChains.class).looked("RAINSTORM-GAUGES", "昌国3小时雨量62毫米，其余站低于50毫米");
  }
}
