using System.Text.Json;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Advice;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;

namespace HumanSecurityKB.Reports.Data;

/// <summary>The scorecard for scripts, as the verb <c>score</c> prints it. Its format is a promise, as that of the assessment file.</summary>
public static class ScorecardFile
{
    private const int SharePlaces = 4;

    public static byte[] Write(Scorecard scorecard, IReadOnlyList<Recommendation> recommendations)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("questionnaire", scorecard.Questionnaire.Value);
            WriteOverall(json, scorecard.Overall);
            json.WriteNumber("coverage", Rounded(scorecard.Coverage));
            json.WriteNumber("evidenceStrength", Rounded(scorecard.EvidenceStrength));
            WriteFigure(json, "supportedScore", scorecard.SupportedScore);
            WriteSets(json, "functions", scorecard.Functions);
            WriteSets(json, "principles", scorecard.Principles);
            WriteSets(json, "dimensions", scorecard.Dimensions);
            WriteSets(json, "goals", scorecard.Goals);
            WriteActions(json, recommendations);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteOverall(Utf8JsonWriter json, OverallScore overall)
    {
        json.WriteStartObject("overall");
        WriteFigures(json, overall.State, overall.Score, overall.Low, overall.High);
        json.WriteNumber("used", overall.Used);
        json.WriteNumber("applicable", overall.Applicable);
        json.WriteEndObject();
    }

    private static void WriteSets<TKey>(Utf8JsonWriter json, string name, IReadOnlyDictionary<TKey, SetScore> sets)
        where TKey : notnull
    {
        json.WriteStartObject(name);
        foreach (var (key, score) in sets)
        {
            json.WriteStartObject(key.ToString()!);
            WriteFigures(json, score.State, score.Score, score.Low, score.High);
            json.WriteNumber("graded", score.Graded);
            json.WriteNumber("unknown", score.Unknown);
            json.WriteNumber("applicable", score.Applicable);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteActions(Utf8JsonWriter json, IReadOnlyList<Recommendation> recommendations)
    {
        json.WriteStartArray("actions");
        foreach (var recommendation in recommendations)
        {
            json.WriteStartObject();
            json.WriteString("criterion", recommendation.Criterion.Id.Value);
            json.WriteString("kind", Codes.RecommendationKinds[recommendation.Kind]);
            json.WriteNumber("priority", (double)recommendation.Priority); // as a double, 5.0 is printed as 5
            json.WriteBoolean("inPlan", recommendation.InPlan);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFigures(Utf8JsonWriter json, ScoreState state, int? score, int? low, int? high)
    {
        json.WriteString("state", Codes.ScoreStates[state]);
        WriteFigure(json, "score", score);
        WriteFigure(json, "low", low);
        WriteFigure(json, "high", high);
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, int? figure)
    {
        if (figure is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static double Rounded(double share) => Math.Round(share, SharePlaces, MidpointRounding.AwayFromZero);
}
