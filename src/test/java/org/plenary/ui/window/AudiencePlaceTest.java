package org.plenary.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class AudiencePlaceTest {

    private static final AudiencePlace.Place LAPTOP = AudiencePlace.Place.of(new Rectangle2D(0, 0, 1440, 900), 96);
    private static final AudiencePlace.Place PROJECTOR = AudiencePlace.Place.of(new Rectangle2D(1440, 0, 1280, 720), 72);
    private static final AudiencePlace.Place TELEVISION = AudiencePlace.Place.of(new Rectangle2D(-1920, 0, 1920, 1080), 96);
    private static final Rectangle2D ON_LAPTOP = new Rectangle2D(100, 100, 1200, 700);

    @Test
    void ofTwoScreensItTakesTheOneTheMainWindowIsNotOn() {
        assertThat(AudiencePlace.among(List.of(LAPTOP, PROJECTOR), ON_LAPTOP, Optional.empty())).isEqualTo(new AudiencePlace(PROJECTOR.bounds(), false));
    }

    @Test
    void thePrimaryScreenIsAsGoodAsAnyOther() {
        Rectangle2D onProjector = new Rectangle2D(1300, 0, 1200, 700);
        assertThat(AudiencePlace.among(List.of(LAPTOP, PROJECTOR), onProjector, Optional.empty())).isEqualTo(new AudiencePlace(LAPTOP.bounds(), false));
    }

    @Test
    void theScreenThatWasChosenIsTakenEvenUnderTheMainWindow() {
        List<AudiencePlace.Place> all = List.of(LAPTOP, PROJECTOR, TELEVISION);
        assertThat(AudiencePlace.among(all, ON_LAPTOP, Optional.of(TELEVISION.name()))).isEqualTo(new AudiencePlace(TELEVISION.bounds(), false));
        assertThat(AudiencePlace.among(all, ON_LAPTOP, Optional.of(LAPTOP.name()))).isEqualTo(new AudiencePlace(LAPTOP.bounds(), false));
    }

    @Test
    void whileTheChosenScreenIsAwayAnotherIsTaken() {
        assertThat(AudiencePlace.among(List.of(LAPTOP, PROJECTOR), ON_LAPTOP, Optional.of(TELEVISION.name()))).isEqualTo(new AudiencePlace(PROJECTOR.bounds(), false));
    }

    @Test
    void onTheOnlyScreenItIsAWindowOfTheShapeOfASlideInside() {
        AudiencePlace place = AudiencePlace.among(List.of(LAPTOP), ON_LAPTOP, Optional.of(LAPTOP.name()));
        assertThat(place).isEqualTo(new AudiencePlace(new Rectangle2D(516, 354, 864, 486), true));
        assertThat(LAPTOP.bounds().contains(place.bounds())).isTrue();
    }

    @Test
    void aMainWindowThatIsNowhereLeavesTheFirstScreenFree() {
        assertThat(AudiencePlace.among(List.of(LAPTOP, PROJECTOR), new Rectangle2D(9000, 9000, 10, 10), Optional.empty()))
                .isEqualTo(new AudiencePlace(PROJECTOR.bounds(), false));
    }

    @Test
    void screensOfOneSizeAreToldApartByResolutionAndPlace() {
        assertThat(AudiencePlace.Place.of(new Rectangle2D(0, 0, 1280, 720), 72).name()).isEqualTo("1280×720 @ 0,0 72 dpi")
                .isNotEqualTo(AudiencePlace.Place.of(new Rectangle2D(0, 0, 1280, 720), 96).name());
    }
}
