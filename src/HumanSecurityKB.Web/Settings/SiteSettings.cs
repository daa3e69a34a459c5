using System.Globalization;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;

namespace HumanSecurityKB.Web.Settings;

/// <summary>The settings of the site, checked once at the start.</summary>
public sealed record SiteSettings(string ContentPath, DatabaseOptions Database, Retention Retention)
{
    private const string DatabaseFile = "assessments.db";

    /// <exception cref="InvalidSettingException">A value can't be right.</exception>
    public static SiteSettings Read(IConfiguration configuration) => new(
        ContentFolder.Find(configuration["Content:Path"]),
        ReadDatabase(configuration),
        new Retention(
            ReadDays(configuration, "Retention:Days", 365),
            ReadDays(configuration, "Retention:UnansweredDays", 30)));

    private static DatabaseOptions ReadDatabase(IConfiguration configuration)
    {
        const string ProviderKey = "Database:Provider";
        var name = configuration[ProviderKey] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
        {
            throw new InvalidSettingException(ProviderKey, name, "Sqlite or Postgres");
        }

        var connection = configuration.GetConnectionString("Assessments");
        if (string.IsNullOrWhiteSpace(connection) && provider == DatabaseProvider.Postgres)
        {
            throw new InvalidSettingException("ConnectionStrings:Assessments", connection, "a PostgreSQL connection string");
        }

        return new DatabaseOptions
        {
            Provider = provider,
            ConnectionString = string.IsNullOrWhiteSpace(connection) ? DefaultConnection() : connection,
        };
    }

    private static string DefaultConnection() => $"Data Source={Path.Combine(AppContext.BaseDirectory, "data", DatabaseFile)}";

    private static int ReadDays(IConfiguration configuration, string key, int byDefault)
    {
        const int Longest = 3650;
        if (configuration[key] is not { } text)
        {
            return byDefault;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= Longest
            ? days
            : throw new InvalidSettingException(key, text, $"a whole number of days from 1 to {Longest}");
    }
}
