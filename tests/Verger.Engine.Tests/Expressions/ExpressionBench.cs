using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;
using Verger.Engine.Expressions;
using Verger.Engine.Localization;
using Verger.Expressions;

namespace Verger.Engine.Tests.Expressions;

/// <summary>Renders expressions on the evening of the 29th of March 2026, when summer time has begun in Paris.</summary>
internal sealed class ExpressionBench : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IServiceScope _scope;

    public ExpressionBench()
    {
        var services = new ServiceCollection();
        services.AddExpressions();
        services.AddSingleton<IClock, EveningClock>();
        services.AddSingleton<ILocalClock, ParisClock>();
        services.AddSingleton<IHtmlSanitizerService, NoScripts>();
        services.AddSingleton<IStringLocalizerFactory>(new PoStringLocalizerFactory(new LocalizationManager([], [])));
        services.AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = Request() });
        _services = services.BuildServiceProvider();
        _scope = _services.CreateScope();
    }

    public IExpressionRenderer Renderer => _scope.ServiceProvider.GetRequiredService<IExpressionRenderer>();

    public async Task<string> RenderAsync(string template, object? model = null, Dictionary<string, object?>? values = null)
        => await Renderer.RenderAsync(template, model, values);

    public void Dispose()
    {
        _scope.Dispose();
        _services.Dispose();
    }

    private static DefaultHttpContext Request()
    {
        var context = new DefaultHttpContext();
        (context.Request.Scheme, context.Request.Host, context.Request.PathBase) = ("https", new HostString("cites.example"), "/portail");
        return context;
    }

    private sealed class EveningClock : IClock
    {
        public DateTime UtcNow => new(2026, 3, 29, 22, 30, 0, DateTimeKind.Utc);

        public ITimeZone[] GetTimeZones() => [];

        public ITimeZone GetTimeZone(string timeZoneId) => throw new NotSupportedException();

        public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

        public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => throw new NotSupportedException();
    }

    private sealed class ParisClock : ILocalClock
    {
        private readonly TimeZoneInfo _paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

        public Task<DateTimeOffset> GetLocalNowAsync() => throw new NotSupportedException();

        public Task<ITimeZone> GetLocalTimeZoneAsync() => throw new NotSupportedException();

        public Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset) => Task.FromResult(TimeZoneInfo.ConvertTime(dateTimeOffset, _paris));

        public Task<DateTime> ConvertToUtcAsync(DateTime dateTime) => Task.FromResult(TimeZoneInfo.ConvertTimeToUtc(dateTime, _paris));
    }

    private sealed class NoScripts : IHtmlSanitizerService
    {
        public string Sanitize(string html) => html.Replace("<script>", "", StringComparison.Ordinal);
    }
}
