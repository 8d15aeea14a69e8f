using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Scripting;

namespace Verger.Engine.Recipes.Scripting;

/// <summary>Scripts: in recipes now, in workflows later.</summary>
internal static class ScriptingServices
{
    public static IServiceCollection AddScripting(this IServiceCollection services)
    {
        services.AddSingleton<IScriptingManager, ScriptingManager>();
        services.AddSingleton<IGlobalMethodProvider, CommonMethods>();
        services.AddSingleton<IScriptingEngine, JavaScriptEngine>();
        services.AddSingleton<IScriptingEngine, FileEngine>();
        services.AddSingleton<IScriptingEngine>(new LookupEngine("env", (_, key) => Environment.GetEnvironmentVariable(key)));
        services.AddSingleton<IScriptingEngine>(new LookupEngine("appsettings", (scope, key) => scope.GetRequiredService<IConfiguration>()[key]));
        services.AddSingleton<IScriptingEngine>(new LookupEngine("localization", (scope, key) => scope.GetRequiredService<IStringLocalizerFactory>().Create("", "")[key]));
        return services;
    }
}
