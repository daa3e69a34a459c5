using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Content.Questionnaires;

/// <summary>
/// Seals a version of the questionnaire when it is published: <c>released.yml</c> keeps a fingerprint of what each criterion
/// means, and content with another meaning under the same id is refused from then on, in this version and in later ones.
/// </summary>
/// <remarks>
/// To mend a spelling mistake in a published version on purpose: delete its <c>released.yml</c>, mend, load the content and write it anew.
/// </remarks>
public static class QuestionnaireRelease
{
    internal const string FileName = "released.yml";

    /// <summary>Writes <c>questionnaires/&lt;version&gt;/released.yml</c>, in place of one that is there.</summary>
    /// <param name="contentFolder">From which the questionnaire was loaded.</param>
    public static void Write(string contentFolder, PublishedQuestionnaire questionnaire)
    {
        var text = new StringBuilder("# What each criterion means in this version. Written when it was published; not to be edited.\n");
        foreach (var criterion in questionnaire.Questionnaire.Criteria)
        {
            text.Append(CultureInfo.InvariantCulture, $"- id: {criterion.Id}\n  meaning: {criterion.Meaning}\n  fingerprint: {FingerprintOf(criterion, questionnaire)}\n");
        }

        File.WriteAllText(Path.Combine(contentFolder, "questionnaires", questionnaire.Questionnaire.Version.Value, FileName), text.ToString());
    }

    /// <summary>Over all that decides what a grade means. SDG targets, effort and the quick check do not, and may change.</summary>
    internal static string FingerprintOf(Criterion criterion, PublishedQuestionnaire questionnaire)
    {
        IEnumerable<string> parts =
        [
            criterion.Function.Value,
            criterion.Dimension?.Value ?? "-",
            string.Join(' ', criterion.Principles),
            criterion.MayBeNotApplicable ? "may be not applicable" : "always applicable",
            .. questionnaire.WordsIn(Language.English)[criterion.Id].Descriptors,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..32];
    }
}
