using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using OrchardCore.Recipes.Models;
using Verger.Engine.Hosting.Extensions;
using Verger.Engine.Storage;
using Verger.Hosting;

namespace Verger.Engine.Hosting;

/// <summary>Says in one line why the application cannot start, where the cause is one that its operator can mend, and ends it with an exit code.</summary>
internal static class StartupFailures
{
    private const int ConfigurationError = 78; // EX_CONFIG of sysexits.h
    private const int Unavailable = 69; // EX_UNAVAILABLE of sysexits.h

    private const int ReadOnly = 8; // SQLITE_READONLY

    private static int _watching;

    public static void Watch()
    {
        if (Interlocked.Exchange(ref _watching, 1) == 0)
        {
            AppDomain.CurrentDomain.UnhandledException += (_, args) => Report(args.ExceptionObject as Exception);
        }
    }

    /// <summary>The line and the exit code for a fault; null for one that is not the operator's to mend.</summary>
    public static (string Message, int ExitCode)? Explain(Exception? exception) => exception switch
    {
        IOException { InnerException: AddressInUseException } => ($"Le port est déjà pris : {exception.Message} Choisir une autre adresse avec --urls ou ASPNETCORE_URLS.", Unavailable),
        SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => ($"Le port est déjà pris : {exception.Message}", Unavailable),
        DatabaseUnavailableException { InnerException: var cause } database
            => ($"La base de données {database.Provider} « {database.Server} » est inaccessible : {Sentence(cause?.Message)} Vérifier OrchardCore__ConnectionString, ou attendre avec OrchardCore__DatabaseWaitSeconds.", Unavailable),
        UnauthorizedAccessException or SqliteException { SqliteErrorCode: ReadOnly }
            => ($"Le site ne peut pas écrire dans son dossier de données : {exception.Message} Vérifier ORCHARD_APP_DATA et les droits du compte qui exécute le site.", ConfigurationError),
        RecipeExecutionException => (exception.Message, ConfigurationError),
        ManifestException or UnknownFeatureException or InvalidDataException => (exception.Message, ConfigurationError),
        _ => null,
    };

    /// <summary>Says the line and ends the application.</summary>
    public static void End((string Message, int ExitCode) failure)
    {
        Console.Error.WriteLine(failure.Message);
        System.Environment.Exit(failure.ExitCode);
    }

    private static void Report(Exception? exception)
    {
        if (Explain(exception) is { } failure)
        {
            End(failure);
        }
    }

    private static string Sentence(string? text) => string.IsNullOrEmpty(text) || ".!?".Contains(text[^1]) ? text + string.Empty : text + ".";
}
