// try, catch, filter, finally; exceptions that carry data.
namespace Conformance;

public static class Exceptions
{
    private sealed class CaseException(string caseId, string office) : Exception("case failed")
    {
        public string CaseId => caseId;

        public string Office => office;
    }

    public static void Message_InSameMethod(Person person)
    {
        try
        {
            throw new InvalidOperationException("Bad SSN " + person.Ssn);
        }
        catch (InvalidOperationException e)
        {
            Ads.Send(e.Message); // flow: Ssn
        }
    }

    public static void Finally_GoesOnAfterItsBody(Person person)
    {
        var text = person.Ssn;
        try
        {
            text = Console.ReadLine() ?? "";
        }
        finally
        {
            Ads.Send(text); // flow: Ssn
        }

        Ads.Send(text); // no flow
    }

    public static void Finally_WithinATry_GoesOnToItsHandler(Person person)
    {
        var text = "";
        try
        {
            try
            {
                text = person.Ssn;
                Console.WriteLine("in between");
                text = "";
            }
            finally
            {
                Console.WriteLine("cleaned up");
            }

            Ads.Send(text); // no flow
        }
        catch (InvalidOperationException)
        {
            Ads.Send(text); // flow: Ssn
        }
    }

    public static void Finally_WithAFinallyInIt(Person person)
    {
        var text = "";
        try
        {
            text = person.Name;
        }
        finally
        {
            try
            {
                text = person.Ssn;
            }
            finally
            {
                Ads.Send(text); // flow: Ssn
            }

            Ads.Send(text); // flow: Ssn
        }

        Ads.Send(text); // flow: Ssn
    }

    public static void Finally_LeftByReturn(Person person, bool early)
    {
        var text = "";
        try
        {
            if (early) return;
            text = person.Ssn;
        }
        finally
        {
            Ads.Send(text); // flow: Ssn
            text = "";
        }

        Ads.Send(text); // no flow
    }

    public static void Message_Harmless(Person person)
    {
        try
        {
            throw new InvalidOperationException("Bad name " + person.Name);
        }
        catch (InvalidOperationException e)
        {
            Ads.Send(e.Message); // no flow
        }
    }

    public static void Message_FromCallee(Person person)
    {
        try
        {
            Validate(person);
        }
        catch (ArgumentException e)
        {
            Ads.Send(e.Message); // flow: Ssn
        }
    }

    private static void Validate(Person person)
    {
        if (person.Ssn.Length != 11)
            throw new ArgumentException("Not an SSN: " + person.Ssn);
    }

    public static void Member_OfOwnException(Person person)
    {
        try
        {
            throw new CaseException(person.Ssn, "North");
        }
        catch (CaseException e)
        {
            Ads.Send(e.CaseId); // flow: Ssn
            Ads.Send(e.Office); // no flow
        }
    }

    public static void OtherTypeIsCaught(Person person)
    {
        try
        {
            if (person.Visits > 3)
                throw new CaseException(person.Ssn, "North");
            throw new FormatException("bad form");
        }
        catch (FormatException e)
        {
            Ads.Send(e.Message); // no flow
        }
    }

    public static void Filter_Decides(Person person)
    {
        try
        {
            throw new CaseException(person.Diagnosis, "North");
        }
        catch (CaseException e) when (e.Office == "North")
        {
            Ads.Send(e.CaseId); // flow: Diagnosis
        }
    }

    public static void Rethrown_AndWrapped(Person person)
    {
        try
        {
            Wrap(person);
        }
        catch (Exception e)
        {
            Ads.Send(e.InnerException!.Message); // flow: Ssn
        }
    }

    private static void Wrap(Person person)
    {
        try
        {
            Validate(person);
        }
        catch (ArgumentException e)
        {
            throw new InvalidOperationException("validation failed", e);
        }
    }

    public static void Data_Dictionary(Person person)
    {
        var exception = new InvalidOperationException();
        exception.Data["id"] = person.Ssn;
        Ads.Send(exception.Data["id"]); // flow: Ssn
        Ads.Send(exception.Message); // no flow
    }

    public static void ToString_OfException(Person person)
    {
        try
        {
            Validate(person);
        }
        catch (Exception e)
        {
            Ads.Send(e.ToString()); // flow: Ssn
        }
    }

    public static void Local_AssignedBeforeThrow(Person person)
    {
        var text = "";
        try
        {
            text = person.Ssn;
            Work();
            text = "";
        }
        catch (InvalidOperationException)
        {
            Ads.Send(text); // flow: Ssn
        }

        Ads.Send("done"); // no flow
    }

    private static void Work() => Console.WriteLine("work");

    public static void Finally_SeesValue(Person person)
    {
        var text = "";
        try
        {
            text = person.Ssn;
        }
        finally
        {
            Ads.Send(text); // flow: Ssn
        }
    }

    public static void Finally_Cleans(Person person)
    {
        var text = "";
        try
        {
            text = person.Ssn;
        }
        finally
        {
            text = "";
        }

        Ads.Send(text); // no flow
    }

    public static void Finally_RunsOnReturn(Person person)
    {
        var lines = new List<string>();
        Collect(lines, person);
        Ads.Send(lines); // flow: Ssn
    }

    private static int Collect(List<string> lines, Person person)
    {
        try
        {
            return lines.Count;
        }
        finally
        {
            lines.Add(person.Ssn);
        }
    }

    public static void Catch_Replaces(Person person)
    {
        string text;
        try
        {
            text = person.Name;
            Work();
        }
        catch (Exception)
        {
            text = person.Ssn;
        }

        Ads.Send(text); // flow: Ssn
    }

    public static void Throw_EndsThePath(Person person)
    {
        var text = person.Ssn;
        if (person.Visits > 3)
            text = person.Name;
        else
            throw new InvalidOperationException();
        Ads.Send(text); // no flow
    }
}
