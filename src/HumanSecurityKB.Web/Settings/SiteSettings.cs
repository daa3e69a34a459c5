using System.Data.Common;
using System.Globalization;
using HumanSecurityKB.Data;
using HumanSecurityKB.Domain.Assessments;

namespace HumanSecurityKB.Web.Settings;

/// <summary>The settings of the site, checked once at the start.</summary>
public sealed record SiteSettings(string ContentPath, DatabaseOptions Database, Retention Retention, SiteAddress Address)
{
    private const string DatabaseFile = "assessments.db";

    /// <exception cref="InvalidSettingException">A value can't be right.</exception>
    public static SiteSettings Read(IConfiguration configuration)
    {
        CheckUrls(configuration);
        return new SiteSettings(
            ContentFolder.Find(configuration["Content:Path"]),
            ReadDatabase(configuration),
            new Retention(
                ReadDays(configuration, "Retention:Days", 365),
                ReadDays(configuration, "Retention:UnansweredDays", 30)),
            SiteAddress.Read(configuration));
    }

    /// <summary>Kestrel reads them when it starts, and would stop with less to go by.</summary>
    private static void CheckUrls(IConfiguration configuration)
    {
        var urls = configuration[WebHostDefaults.ServerUrlsKey] ?? "";
        try
        {
            foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                BindingAddress.Parse(url);
            }
        }
        catch (FormatException)
        {
            throw new InvalidSettingException(WebHostDefaults.ServerUrlsKey, urls, "one address or several with ';' between them, such as http://localhost:5000,");
        }
    }

    private static DatabaseOptions ReadDatabase(IConfiguration configuration)
    {
        const string ProviderKey = "Database:Provider";
        var name = configuration[ProviderKey] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.GetNames<DatabaseProvider>().Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new InvalidSettingException(ProviderKey, name, "Sqlite or Postgres");
        }

        var provider = Enum.Parse<DatabaseProvider>(name, ignoreCase: true);
        var connection = configuration.GetConnectionString("Assessments");
        CheckConnection(connection, provider);

        return new DatabaseOptions
        {
            Provider = provider,
            ConnectionString = string.IsNullOrWhiteSpace(connection) ? DefaultConnection() : connection,
        };
    }

    private static void CheckConnection(string? connection, DatabaseProvider provider)
    {
        const string ConnectionKey = "ConnectionStrings:Assessments";
        var isGiven = !string.IsNullOrWhiteSpace(connection);
        if (provider == DatabaseProvider.Postgres && (!isGiven || !HasPart(connection, "Host", "Server")))
        {
            throw new InvalidSettingException(ConnectionKey, connection, "a PostgreSQL connection string, such as 'Host=localhost;Database=assessments;Username=site',");
        }

        if (provider == DatabaseProvider.Sqlite && isGiven && !HasPart(connection, "Data Source", "DataSource", "Filename"))
        {
            throw new InvalidSettingException(ConnectionKey, connection, "a SQLite connection string, such as 'Data Source=assessments.db',");
        }
    }

    private static bool HasPart(string? connection, params ReadOnlySpan<string> names)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = connection };
            foreach (var name in names)
            {
                if (parts.ContainsKey(name))
                {
                    return true;
                }
            }

            return false;
        }
        catch (ArgumentException)
        {
            return false;
        }
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
