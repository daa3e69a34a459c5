using System.Diagnostics;
using System.Net;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.Data.Sqlite;

namespace HumanSecurityKB.Benchmarks;

/// <summary>
/// How many answers a second the published program saves for people who all press the button as fast as they can, and how
/// long each of them waits; then, after the program was killed, whether all that it acknowledged is in the database.
/// </summary>
internal static class SaveLoad
{
    private const int People = 16;
    private const int Rounds = 3;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan DiskRound = TimeSpan.FromSeconds(2);

    private static readonly string[] WordsAboutLocks = ["locked", "busy", "deadlock"];

    /// <param name="programs">Folders with the published program. Several of them are measured in turns, to be compared.</param>
    public static async Task PrintAsync(IReadOnlyList<string> programs)
    {
        var sites = new List<RunningSite>();
        try
        {
            foreach (var program in programs)
            {
                sites.Add(await RunningSite.StartAsync(program));
            }

            await PrintAsync(programs, sites);
        }
        finally
        {
            sites.ForEach(site => site.Dispose());
        }
    }

    private static async Task PrintAsync(IReadOnlyList<string> programs, List<RunningSite> sites)
    {
        var committees = new List<List<SavingPerson>>();
        var alone = new List<List<SavingPerson>>();
        foreach (var site in sites)
        {
            committees.Add(await SavingPerson.CommitteeAsync(site.Address, People));
            alone.Add([.. await Task.WhenAll(Enumerable.Range(0, People).Select(_ => SavingPerson.AloneAsync(site.Address)))]);
        }

        foreach (var (index, site) in sites.Index())
        {
            await MeasureAsync(site, committees[index], isFollowing: true, WarmUp, new Measured());
            await MeasureAsync(site, alone[index], isFollowing: true, WarmUp, new Measured());
        }

        await PrintAsync($"{People} participants of one committee", programs, sites, committees);
        await PrintAsync($"{People} people, each with an assessment of their own", programs, sites, alone);
        foreach (var (index, site) in sites.Index())
        {
            site.Kill();
            PrintLog(programs[index], site);
            PrintKept(site, committees[index], "SELECT criterion, version, answer ->> 'grade' FROM private_grades JOIN participants ON id = participant_id WHERE key_hash = $key");
            PrintKept(site, alone[index], "SELECT criterion, version, answer ->> 'grade' FROM answers JOIN assessments ON id = assessment_id WHERE key_hash = $key");
        }

        committees.Concat(alone).SelectMany(people => people).ToList().ForEach(person => person.Dispose());
    }

    private static async Task PrintAsync(string who, IReadOnlyList<string> programs, List<RunningSite> sites, List<List<SavingPerson>> people)
    {
        Console.WriteLine($"{who}; load of the machine {File.ReadAllText("/proc/loadavg")[..14]}");
        foreach (var isFollowing in new[] { false, true })
        {
            PrintDisk(sites[0]);
            var measured = sites.ConvertAll(_ => new Measured());
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var (index, site) in sites.Index())
                {
                    await MeasureAsync(site, people[index], isFollowing, Round, measured[index]);
                }
            }

            foreach (var (index, program) in programs.Index())
            {
                Console.WriteLine($"  {(isFollowing ? "save and next page" : "save"),-18}  {measured[index]}  {program}");
            }
        }
    }

    /// <summary>What no program can be faster than, if each save waits for the disk: a page written and flushed, one after the other.</summary>
    private static void PrintDisk(RunningSite site)
    {
        var page = new byte[4096];
        var times = new List<double>();
        using var file = File.OpenHandle(site.DatabaseFile + ".flushes", FileMode.Create, FileAccess.Write);
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < DiskRound;)
        {
            var start = Stopwatch.GetTimestamp();
            RandomAccess.Write(file, page, times.Count * page.Length);
            RandomAccess.FlushToDisk(file);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        Console.WriteLine($"  {"the disk alone",-18}  {times.Count / DiskRound.TotalSeconds,5:0} a second   {Percentiles(times)}");
    }

    private static async Task MeasureAsync(RunningSite site, List<SavingPerson> people, bool isFollowing, TimeSpan length, Measured measured)
    {
        var (processor, start) = (site.ProcessorTime, Stopwatch.GetTimestamp());
        var end = start + (long)(length.TotalSeconds * Stopwatch.Frequency);
        var saves = await Task.WhenAll(people.Select(person => Task.Run(() => SaveUntilAsync(person, isFollowing, end))));
        measured.Saves.AddRange(saves.SelectMany(own => own));
        measured.Time += Stopwatch.GetElapsedTime(start);
        measured.Processor += site.ProcessorTime - processor;
    }

    private static async Task<List<Save>> SaveUntilAsync(SavingPerson person, bool isFollowing, long end)
    {
        var saves = new List<Save>();
        while (Stopwatch.GetTimestamp() < end)
        {
            var start = Stopwatch.GetTimestamp();
            using var response = await person.SaveAsync();
            if (isFollowing && response.StatusCode == HttpStatusCode.Found)
            {
                await person.FollowAsync(response);
            }

            saves.Add(new Save(Stopwatch.GetElapsedTime(start).TotalMilliseconds, response.StatusCode));
        }

        return saves;
    }

    private static string Percentiles(List<double> times)
    {
        times.Sort();
        return $"p50 {At(0.5)}  p95 {At(0.95)}  p99 {At(0.99)}  max {At(1)} ms";

        string At(double share) => $"{times[(int)((times.Count - 1) * share)],5:0.0}";
    }

    private static void PrintLog(string program, RunningSite site)
    {
        var lines = site.Log.ToList();
        var locks = lines.Where(line => WordsAboutLocks.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        Console.WriteLine($"{program}: {lines.Count} lines of log, {lines.Count(line => line.StartsWith("fail:", StringComparison.Ordinal))} failures, {locks.Count} lines about locks");
        locks.ForEach(Console.WriteLine);
    }

    private static void PrintKept(RunningSite site, List<SavingPerson> people, string query)
    {
        using var database = new SqliteConnection($"Data Source={site.DatabaseFile};Pooling=False");
        database.Open();
        var acknowledged = people.SelectMany(person => person.Acknowledged).Sum(saved => saved.Version);
        var lost = people.SelectMany(person => person.Acknowledged.Except(Kept(database, person, query))).ToList();
        Console.WriteLine($"  {acknowledged} saves were acknowledged; answers that are not as the last of them left them: {lost.Count}");
    }

    private static List<(CriterionId Criterion, int Version, int Grade)> Kept(SqliteConnection database, SavingPerson person, string query)
    {
        using var command = new SqliteCommand(query, database) { Parameters = { new("$key", person.Key.Hash()) } };
        using var rows = command.ExecuteReader();
        var kept = new List<(CriterionId, int, int)>();
        while (rows.Read())
        {
            kept.Add((CriterionId.Parse(rows.GetString(0)), rows.GetInt32(1), rows.GetInt32(2)));
        }

        return kept;
    }

    private sealed class Measured
    {
        public List<Save> Saves { get; } = [];

        public TimeSpan Time { get; set; }

        /// <summary>Of the program alone.</summary>
        public TimeSpan Processor { get; set; }

        public override string ToString()
        {
            var saved = Saves.Count(save => save.Status == HttpStatusCode.Found);
            var errors = Saves.Where(save => save.Status != HttpStatusCode.Found).CountBy(save => (int)save.Status).Select(pair => $"{pair.Value} of {pair.Key}");
            return $"{saved / Time.TotalSeconds,5:0} a second   {Percentiles(Saves.ConvertAll(save => save.Milliseconds))}   "
                + $"{Processor.TotalMilliseconds / Saves.Count:0.00} ms of the processor each   errors: {string.Join(", ", errors.DefaultIfEmpty("none"))}";
        }
    }

    private readonly record struct Save(double Milliseconds, HttpStatusCode Status);
}
