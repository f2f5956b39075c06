package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTextTest {
    private static Reading<List<PersonFound>> read(String text) {
        return PeopleText.read(SourceText.of(text));
    }

    private static PersonFound person(int line, String name, String affiliation, String role, String mail) {
        return new PersonFound(line, name, Optional.ofNullable(affiliation), Optional.ofNullable(role), Optional.ofNullable(mail));
    }

    @Test
    void cellsAreToldApartByWhatTheyHold() {
        assertThat(read("Žarko Kecić, ccNSO, member, zarko@example.org\nRuss Housley <russ@example.org>, co-chair, SSAC\nLarisa, staff\nPhil Khoury\n"))
                .isEqualTo(new Reading<>(List.of(person(1, "Žarko Kecić", "ccNSO", "member", "zarko@example.org"),
                        person(2, "Russ Housley", "SSAC", "co-chair", "russ@example.org"), person(3, "Larisa", null, "staff", null),
                        person(4, "Phil Khoury", null, null, null)), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Role\tE-mail\tName\tAffiliation\nmember\tn@example.org\tNorm Ritchie\tSSAC", "Role;E-mail;Name;Affiliation\nmember;n@example.org;Norm Ritchie;SSAC",
            "Role,E-mail,Name,Affiliation\nmember,n@example.org,\"Norm Ritchie\",SSAC"})
    void aHeaderSaysTheOrder(String text) {
        assertThat(read(text)).isEqualTo(new Reading<>(List.of(person(2, "Norm Ritchie", "SSAC", "member", "n@example.org")), List.of()));
    }

    @Test
    void oneNameInTwoSpellingsIsNamedAndBothAreKept() {
        Reading<List<PersonFound>> reading = read("Žarko Kecić, ccNSO\nRam Krishna Pariyar\nZarko Kecic\nRamKrishna Pariyar");
        assertThat(reading.found()).hasSize(4);
        assertThat(reading.problems()).containsExactly(
                Problem.warning(3, "“Zarko Kecic” in line 3 seems to be “Žarko Kecić” of line 1; both were kept, decide whether they are one person."),
                Problem.warning(4, "“RamKrishna Pariyar” in line 4 seems to be “Ram Krishna Pariyar” of line 2; both were kept, decide whether they are one person."));
    }

    @Test
    void aLineWithoutNameIsLeftOutAndNamed() {
        assertThat(read("Larisa; staff\n; SSAC; member\n<x@example.org>; SSAC")).isEqualTo(new Reading<>(List.of(person(1, "Larisa", null, "staff", null)),
                List.of(Problem.warning(2, "Line 2 has no name and was left out: “SSAC member”."),
                        Problem.warning(3, "Line 3 has no name and was left out: “<x@example.org> SSAC”."))));
    }

    @Test
    void anEmptyRosterGivesOneClearProblem() {
        assertThat(read(" \n")).isEqualTo(new Reading<>(List.of(), List.of(Problem.error("No person was found. Nothing was taken over."))));
    }
}
