using System.Globalization;
using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Questionnaires;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Assessments;

public sealed record ProfilePage(Assessment Assessment, PublishedQuestionnaire Published, ProfileForm Form, FormErrors Errors)
{
    /// <summary>True when somebody else saved while this form was open.</summary>
    public bool IsConflict { get; init; }
}

/// <summary>What a valid profile form says.</summary>
public sealed record Profile(
    Body Body, Participation Participation, IReadOnlyList<AxisKey> Dimensions, IReadOnlyDictionary<AxisKey, Concern> Concerns);

/// <summary>The profile as typed.</summary>
public sealed class ProfileForm
{
    /// <summary>The version of the profile that this form was filled from.</summary>
    public int Version { get; set; }

    public string? Name { get; set; }

    public string? Kind { get; set; }

    public string? Country { get; set; }

    public string? Term { get; set; }

    public string? Chambers { get; set; }

    /// <summary>Yes, no, or empty for not said; so too below.</summary>
    public string? Federal { get; set; }

    public string? ArmedForces { get; set; }

    public string? Majority { get; set; }

    public string? Opposition { get; set; }

    public string? Staff { get; set; }

    public string? Outside { get; set; }

    public string? Women { get; set; }

    public string? Under45 { get; set; }

    public List<string> Dimensions { get; set; } = [];

    /// <summary>1 to 3 by dimension; empty for no view.</summary>
    public Dictionary<string, string?> Concerns { get; set; } = [];

    public static ProfileForm Of(Assessment assessment) => new()
    {
        Version = assessment.ProfileVersion,
        Name = assessment.Body.Name,
        Kind = assessment.Body.Kind is { } kind ? Codes.BodyKinds[kind] : null,
        Country = assessment.Body.Country,
        Term = assessment.Body.Term,
        Chambers = Write(assessment.Body.Chambers),
        Federal = Write(assessment.Body.IsFederal),
        ArmedForces = Write(assessment.Body.HasArmedForces),
        Majority = Write(assessment.Participation.Majority),
        Opposition = Write(assessment.Participation.Opposition),
        Staff = Write(assessment.Participation.Staff),
        Outside = Write(assessment.Participation.Outside),
        Women = Write(assessment.Participation.Women),
        Under45 = Write(assessment.Participation.Under45),
        Dimensions = [.. assessment.Dimensions.Select(key => key.Value)],
        Concerns = assessment.Concerns.ToDictionary(pair => pair.Key.Value, pair => Write((int)pair.Value)),
    };

    /// <summary>Reads all fields, so that all errors are told at once.</summary>
    public Profile Read(Assessment assessment, Questionnaire questionnaire, FixedWords words, FormErrors errors)
    {
        var body = new Body
        {
            Name = TextInput.Read(Name, "name", Body.NameLimit, words, errors),
            Kind = Codes.BodyKinds.TryParse(Kind, out var kind) ? kind : null,
            Country = TextInput.Read(Country, "country", Body.NameLimit, words, errors),
            Term = TextInput.Read(Term, "term", Body.TermLimit, words, errors),
            Chambers = Chambers switch { "1" => 1, "2" => 2, _ => null },
            IsFederal = ReadChoice(Federal),
            HasArmedForces = ReadChoice(ArmedForces),
        };
        var participation = new Participation
        {
            Majority = ReadCount(Majority, "majority", words, errors),
            Opposition = ReadCount(Opposition, "opposition", words, errors),
            Staff = ReadCount(Staff, "staff", words, errors),
            Outside = ReadCount(Outside, "outside", words, errors),
            Women = ReadCount(Women, "women", words, errors),
            Under45 = ReadCount(Under45, "under45", words, errors),
        };
        CheckShare(participation.Women, participation.Total, "women", words, errors);
        CheckShare(participation.Under45, participation.Total, "under45", words, errors);

        // A quick check has no choice of dimensions; it keeps what it has.
        var dimensions = assessment.Scope == Scope.QuickCheck ? assessment.Dimensions : DimensionChoice.Read(questionnaire, Dimensions);
        return new Profile(body, participation, dimensions, ReadConcerns(questionnaire));
    }

    private Dictionary<AxisKey, Concern> ReadConcerns(Questionnaire questionnaire) =>
        DimensionChoice.All(questionnaire)
            .Select(key => (Key: key, Concern: ReadConcern(Concerns.GetValueOrDefault(key.Value))))
            .Where(pair => pair.Concern is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Concern!.Value);

    private static Concern? ReadConcern(string? text) => text switch
    {
        "1" => Concern.Low,
        "2" => Concern.Medium,
        "3" => Concern.High,
        _ => null,
    };

    private static int? ReadCount(string? typed, string field, FixedWords words, FormErrors errors)
    {
        var text = TextInput.CleanNumber(typed);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= Participation.CountLimit)
        {
            return count;
        }

        errors.Add(field, words.Format("errors.count", ("limit", Participation.CountLimit)));
        return null;
    }

    private static void CheckShare(int? part, int? total, string field, FixedWords words, FormErrors errors)
    {
        if (total is { } whole && part > whole)
        {
            errors.Add(field, words.Format("profile.errors.share", ("total", whole)));
        }
    }

    private static bool? ReadChoice(string? text) => text switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    };

    private static string? Write(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Write(bool? choice) => choice switch
    {
        true => "yes",
        false => "no",
        _ => null,
    };
}
